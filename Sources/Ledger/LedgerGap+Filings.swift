import SeaworthyInspection

extension LedgerGap {
  /// The gaps that documents leave: one for each vessel that any of them names, from the earliest
  /// inspection of all of them on, and of the kind that all share.
  ///
  /// - Parameter cited: The one to cite for its vessel; nil for the one with the smallest digest.
  static func gaps(
    _ reason: Reason, among documents: [CitedFiling], citing cited: CitedFiling? = nil
  ) -> [LedgerGap] {
    let reports = documents.filter { $0.filing.inspection != nil }
    guard let start = PossibleStart(reports.compactMap(\.filing.possibleStart)) else { return [] }
    let kinds = Set(reports.compactMap(\.filing.inspection?.kind))
    let sources = Set(reports.map(\.filing.source))
    let visits = Set(reports.map(\.filing.inspection?.visit))
    let gaps = Dictionary(grouping: reports, by: \.filing.vessel).compactMap {
      (vessel, reports) -> LedgerGap? in
      let smallest = reports.min { $0.filing.digest < $1.filing.digest }
      guard let vessel, let first = cited?.filing.vessel == vessel ? cited : smallest
      else { return nil }
      return LedgerGap(
        reason: reason, vessel: vessel, from: start.earliest, noLaterThan: start.latest,
        visit: visits.count == 1 ? visits.first ?? nil : nil,
        kind: kinds.count == 1 ? kinds.first : nil,
        source: sources.count == 1 ? sources.first : nil,
        identifier: first.filing.identifier, revision: first.filing.revision,
        digest: first.filing.digest, fileName: first.fileName, line: 1)
    }
    return gaps.sorted { $0.vessel < $1.vessel }
  }

  /// The gap that a held file leaves.
  init(_ reason: Reason, _ file: HeldFiling) {
    self.init(
      reason: reason, vessel: file.vessel, from: file.possibleStart.earliest,
      noLaterThan: file.possibleStart.latest, visit: file.visit, kind: file.kind,
      source: file.source, identifier: file.identifier, revision: file.revision,
      digest: file.digest, fileName: file.fileName, line: file.line)
  }
}
