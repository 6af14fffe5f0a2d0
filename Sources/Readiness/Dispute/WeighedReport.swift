import SeaworthyInspection

/// A report as the history takes it: a standing one, or what stands of a candidate of a dispute.
struct WeighedReport: Sendable {
  /// What it says.
  var facts: ReportFacts
  /// The dispute that it is of, by its place among the vessel's; nil for a standing report.
  var dispute: Int?
  /// Whether only some candidates say so: it is no evidence of an inspection, and can make nothing
  /// better.
  var isContested = false
}
