import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime

/// What a dispute says of one vessel: of every candidate what stands beside all the others.
///
/// A candidate is split in two: what counts like any report, because all candidates say it or
/// because it is the worst that they say of what they all speak of; and what only some of them say
/// against the boat, which can make nothing better. What only some of them say for the boat is left
/// out. Source: doctrine 2, rule 3.
struct DisputedReports: Sendable {
  /// The candidates about the vessel, by digest.
  let candidates: [ReportFacts]
  /// Whether these are all candidates: none is about another vessel, withdrawn or unreadable.
  let isEveryCandidate: Bool
  /// Whether all candidates tell of one inspection: of the same start, kind and visit, and all of
  /// them evidence or none. Only then is it an inspection at all.
  let isInspectionAgreed: Bool
  /// Whether the dispute leaves the boat unknown: a candidate is withdrawn, or those about the vessel
  /// tell of different inspections.
  let leavesGap: Bool
  /// What it leaves unknown then.
  let gap: EvidenceGap
  /// The items of which the candidates do not say the same.
  private(set) var contestedItems: Set<String> = []

  init(_ dispute: Dispute, of vessel: VesselKey) {
    let candidates = dispute.candidates.filter { $0.vessel == vessel }
      .sorted { $0.digest < $1.digest }
    let inspections = Set(candidates.map(InspectionInDispute.init))
    self.candidates = candidates
    isEveryCandidate = !dispute.hasWithdrawn && candidates.count == dispute.candidates.count
    isInspectionAgreed = isEveryCandidate && inspections.count == 1
    leavesGap = dispute.hasWithdrawn || inspections.count > 1
    gap = dispute.gap
    let items = Set(
      candidates.flatMap { $0.grades.map(\.item) + $0.discrepancies.map(\.item) })
    contestedItems = items.filter { !isAgreed(on: $0) }
  }

  /// The first time of which a candidate tells, from which on the dispute may bear on an item; the
  /// distant future if no candidate is about the boat.
  var start: Instant {
    candidates.flatMap { [$0.start] + $0.discrepancies.map(\.foundAt.instant) }.min()
      ?? .distantFuture
  }

  /// The last time of which a candidate tells: only what is later settles an item.
  var end: Instant {
    candidates.flatMap { candidate in
      [candidate.start, candidate.end ?? candidate.start]
        + candidate.discrepancies.flatMap {
          [$0.foundAt.instant, $0.correction?.at.instant ?? candidate.start]
        }
    }.max() ?? .distantPast
  }

  /// The reports as the history takes them.
  ///
  /// - Parameters:
  ///   - number: the place of the dispute among the vessel's, by which its reports know each other.
  ///   - standard: the standard by which the source is chosen whose word stays fresh the shortest.
  func reports(_ number: Int, _ standard: ScoringStandard) -> [WeighedReport] {
    let source = candidates.map(\.source).min {
      (standard.staleness(of: gradedKind, by: $0), $0.rawValue)
        < (standard.staleness(of: gradedKind, by: $1), $1.rawValue)
    }
    return candidates.flatMap { candidate in
      var candidate = candidate
      candidate.source = source ?? candidate.source
      let contested = WeighedReport(
        facts: contestedPart(of: candidate), dispute: number, isContested: true)
      guard isInspectionAgreed else { return [contested] }
      return [
        WeighedReport(facts: agreedPart(of: candidate), dispute: number, isContested: false),
        contested,
      ]
    }
  }

  /// The kind of inspection of the candidates, if they agree.
  private var gradedKind: InspectionKind { candidates.first?.kind ?? .statusReport }

  /// What a candidate says that counts as any report's word.
  private func agreedPart(of candidate: ReportFacts) -> ReportFacts {
    var part = candidate
    part.grades = candidate.grades.compactMap { grade in
      contestedItems.contains(grade.item) ? grade.faultsOnly : grade
    }
    part.discrepancies = candidate.discrepancies.filter(isListedByAll)
      .flatMap { weighed($0, of: candidate) }
    part.downtime = isDowntimeAgreed ? candidate.downtime.map(longest) : []
    if Set(candidates.map(\.vesselName)).count > 1 { part.vesselName = nil }
    if Set(candidates.map(\.vesselClass)).count > 1 { part.vesselClass = nil }
    if Set(candidates.map(\.lifecycle)).count > 1 { part.lifecycle = nil }
    return part
  }

  /// What a candidate says against the boat and others do not.
  private func contestedPart(of candidate: ReportFacts) -> ReportFacts {
    var part = candidate
    part.grades = isInspectionAgreed ? [] : candidate.grades.compactMap(\.faultsOnly)
    part.discrepancies = candidate.discrepancies
      .filter { !isInspectionAgreed || !isListedByAll($0) }
      .flatMap { weighed($0, of: candidate) }
    part.downtime =
      isInspectionAgreed && isDowntimeAgreed ? [] : candidate.downtime.map(longest)
    (part.vesselName, part.vesselClass, part.lifecycle) = (nil, nil, nil)
    return part
  }
}

/// What makes two candidates' inspections one.
private struct InspectionInDispute: Hashable {
  var start: Instant
  var kind: InspectionKind
  var visit: String?
  var isEvidence: Bool

  init(_ report: ReportFacts) {
    (start, kind, visit) = (report.start, report.kind, report.visit)
    isEvidence = report.isEvidence
  }
}
