import SeaworthyAssessment

extension ReportComposition {
  /// Which of the many trends that were tested together may be called: how many were tested, how
  /// many are called, how many of those may be false; and those that are.
  var warnings: ReportDocument.Section? {
    guard !answer.warnings.isEmpty else { return nil }
    return section(
      "warnings", WordedWarnings(families: answer.warnings, language: language).blocks)
  }
}
