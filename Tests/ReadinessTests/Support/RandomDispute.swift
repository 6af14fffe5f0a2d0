import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime

/// A dispute about one report of a random boat: other contents under its identifier, each differing
/// in a few things for better or worse, about another boat, or withdrawn.
struct RandomDispute {
  /// What is known of the boat without the report.
  let others: VesselRecord
  /// The contents in dispute, nil for one that is withdrawn.
  let candidates: [ReportFacts?]
  /// What a withdrawal of the report leaves unknown.
  private let gap: EvidenceGap

  init?(_ boat: inout RandomBoat) {
    guard let place = boat.reports.indices.randomElement(using: &boat.random) else { return nil }
    var record = boat.record
    record.registration = registration(delivered: nil)
    let original = record.reports.remove(at: place)
    others = record
    gap = EvidenceGap(
      reason: .reportWithdrawn, from: original.start, kind: original.kind,
      citation: Citation(
        document: nil, revision: nil, digest: original.digest, path: "/InspectionReport", line: 1))
    var candidates: [ReportFacts?] = [original]
    for number in 0..<Int.random(in: 1...2, using: &boat.random) {
      if boat.random.chance(8) {
        candidates.append(nil)
      } else {
        var rival = boat.rival(of: original)
        rival.digest = digest(original.start, 40 + number)
        candidates.append(rival)
      }
    }
    self.candidates = candidates
  }

  /// The boat's record while nobody has decided.
  var record: VesselRecord {
    let reports = candidates.compactMap(\.self)
    let kinds = Set(reports.map(\.kind))
    let visits = Set(reports.map(\.visit))
    var record = others
    record.disputes = [
      Dispute(
        candidates: reports, hasWithdrawn: reports.count < candidates.count,
        gap: EvidenceGap(
          reason: .conflict, from: reports.map(\.start).min() ?? gap.from,
          noLaterThan: reports.map(\.start).max(),
          visit: visits.count == 1 ? visits.first ?? nil : nil,
          kind: kinds.count == 1 ? kinds.first : nil, citation: gap.citation))
    ]
    return record
  }

  /// The boat's record with one of the candidates alone.
  func record(with candidate: ReportFacts?) -> VesselRecord {
    var record = others
    if let candidate {
      if candidate.vessel == record.vessel { record.reports.append(candidate) }
    } else {
      record.gaps.append(gap)
    }
    return record
  }
}

extension RandomBoat {
  /// Another content under a report's identifier.
  fileprivate mutating func rival(of original: ReportFacts) -> ReportFacts {
    var rival = original
    if random.chance(8) {
      rival.vessel = VesselKey(coastGuard: "XA", hullNumber: "XA-08")
    }
    if random.chance(8) {
      rival.start = rival.start + .minutes(Int.random(in: -9000...9000, using: &random))
    }
    if random.chance(8) { rival.kind = random.pick(InspectionKind.allCases) }
    if random.chance(10) { rival.source = random.pick(SourceKind.allCases) }
    if random.chance(10) { rival.end = rival.start + .minutes(600) }
    for _ in 0..<Int.random(in: 0...4, using: &random) { change(&rival) }
    for _ in 0..<Int.random(in: 0...3, using: &random) { rival.retellAtRandom(&random) }
    return rival
  }

  private mutating func change(_ report: inout ReportFacts) {
    let grade = report.grades.indices.randomElement(using: &random)
    let listing = report.discrepancies.indices.randomElement(using: &random)
    switch (Int.random(in: 0..<9, using: &random), grade, listing) {
    case (0, let grade?, _): report.grades[grade].result = random.pick(ItemResult.allCases)
    case (1, let grade?, _):
      report.grades[grade].afterRepair =
        random.chance(50) ? random.pick(ItemResult.allCases) : nil
    case (2, let grade?, _): report.grades.remove(at: grade)
    case (3, _, let listing?): report.discrepancies.remove(at: listing)
    case (4, _, let listing?):
      report.discrepancies[listing].severity = random.pick(Severity.allCases)
    case (5, _, let listing?): change(&report.discrepancies[listing], in: report)
    case (6, _, _):
      let start = report.start + .minutes(Int.random(in: -20_000...60, using: &random))
      report.downtime =
        random.chance(40)
        ? [] : [downtime(start, random.chance(60) ? start + .days(9) : nil, .maintenance)]
    default:
      let item = random.pick(Sample.checklist.items).code
      let identifier = "D-\(Int.random(in: 1...4, using: &random))"
      guard !report.discrepancies.contains(where: { $0.identifier == identifier }) else { return }
      report.discrepancies.append(
        discrepancy(
          identifier, on: item, random.pick(Severity.allCases),
          found: report.start + .minutes(Int.random(in: -20_000...60, using: &random)),
          random.pick(FoundBasis.allCases)))
    }
  }

  private mutating func change(_ discrepancy: inout Discrepancy, in report: ReportFacts) {
    let time = Timestamp(report.start + .minutes(Int.random(in: -3000...300, using: &random)))
    switch Int.random(in: 0..<5, using: &random) {
    case 0: discrepancy.correction = nil
    case 1:
      discrepancy.correction = Correction(
        at: time, by: .team, test: random.chance(50) ? "run for an hour" : nil)
    case 2:
      discrepancy.waiver = Waiver(kind: .waiver, authority: "Commander", granted: time)
    case 3: discrepancy.waiver = nil
    default: discrepancy.foundAt = time
    }
  }
}
