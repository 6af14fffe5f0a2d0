public import SeaworthyPhrases

extension ImportSummary {
  /// The numbers in a sentence, such as `31 files: 30 kept, 1 revised.`; outcomes that no file had
  /// are left out.
  ///
  /// - Parameter isDryRun: Whether they are what an import would give.
  public func phrase(isDryRun: Bool) -> Phrase {
    let counts: [(outcome: String, count: Int)] = [
      ("kept", summary.kept), ("alreadyKept", summary.alreadyKept), ("revised", summary.revised),
      ("conflicting", summary.conflicting), ("held", summary.held), ("refused", summary.refused),
      ("notRead", faults?.count ?? 0),
    ]
    let words = counts.filter { $0.count > 0 }.map { outcome, count in
      Phrase.Argument.phrase(Phrase("summary.\(outcome)", ["count": .number(count)]))
    }
    guard !words.isEmpty else { return Phrase("summary.nothing") }
    return Phrase(
      isDryRun ? "summary.dryRun" : "summary.run",
      ["files": .number(summary.files), "counts": .list(words)])
  }
}
