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
  /// Whether the dispute leaves the boat unknown: a candidate is withdrawn, or those about the
  /// vessel tell of different inspections.
  let leavesGap: Bool
  /// What it leaves unknown then.
  let gap: EvidenceGap
  /// The items of which the candidates do not say the same.
  let contestedItems: Set<String>
  /// What they list, by what is listed.
  let listings: DisputedListings
  /// The downtime that they declare.
  let downtime: DisputedDowntime
  /// Where the candidates grade the items of which they do not say the same: each by its place,
  /// with its grade.
  let contestedGrades: [String: [(candidate: Int, grade: ReportFacts.Grade)]]
  /// What they tell of preventive maintenance.
  let maintenance: DisputedMaintenance
  /// The first time of which a candidate tells, from which on the dispute may bear on an item; the
  /// distant future if no candidate is about the boat.
  let start: Instant
  /// The last time of which a candidate tells: only what is later settles an item.
  let end: Instant
  /// The latest start of a candidate's inspection; nil if no candidate is about the boat.
  let latestStart: Instant?

  init(_ dispute: Dispute, of vessel: VesselKey) {
    let candidates = dispute.candidates.filter { $0.vessel == vessel }
      .sorted { $0.digest < $1.digest }
    let inspections = Set(candidates.map(InspectionInDispute.init))
    self.candidates = candidates
    isEveryCandidate = !dispute.hasWithdrawn && candidates.count == dispute.candidates.count
    isInspectionAgreed = isEveryCandidate && inspections.count == 1
    leavesGap = dispute.hasWithdrawn || inspections.count > 1
    gap = dispute.gap
    let contestedItems = Self.contestedItems(
      among: candidates, isInspectionAgreed: isInspectionAgreed)
    self.contestedItems = contestedItems
    contestedGrades = Dictionary(
      grouping: candidates.enumerated().flatMap { place, candidate in
        candidate.grades.filter { contestedItems.contains($0.item) }.map { (place, $0) }
      }, by: \.1.item)
    listings = DisputedListings(candidates)
    downtime = DisputedDowntime(candidates, isEveryCandidate: isEveryCandidate)
    maintenance = DisputedMaintenance(candidates)
    start = candidates.flatMap(\.foundTimes).min() ?? .distantFuture
    end = candidates.flatMap(\.toldTimes).max() ?? .distantPast
    latestStart = candidates.map(\.start).max()
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
    part.downtime = downtime.isAgreed ? candidate.downtime.map(downtime.longest) : []
    if Set(candidates.map(\.engineHours)).count > 1 { part.engineHours = [] }
    part.maintenance = candidate.maintenance.map(maintenance.toldByAll)
    part.supply = candidate.supply?.filter { isCountedByAll($0) }
    part.crew = candidate.crew?.filter { isCountedByAll($0) }
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
      isInspectionAgreed && downtime.isAgreed ? [] : candidate.downtime.map(downtime.longest)
    if isInspectionAgreed {
      part.maintenance = candidate.maintenance.map(maintenance.contested)
    }
    part.supply = candidate.supply?.filter { !isInspectionAgreed || !isCountedByAll($0) }
    part.crew = candidate.crew?.filter { !isInspectionAgreed || !isCountedByAll($0) }
    (part.vesselName, part.vesselClass, part.lifecycle) = (nil, nil, nil)
    part.engineHours = []
    return part
  }
}

extension ReportFacts {
  /// When it began, and when what it lists was found.
  fileprivate var foundTimes: [Instant] { [start] + discrepancies.map(\.foundAt.instant) }

  /// All times of which it tells as past.
  fileprivate var toldTimes: [Instant] {
    foundTimes + [end ?? start] + discrepancies.compactMap(\.correction?.at.instant)
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
