import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime

/// The papers of a made-up boat over two years: inspections of all kinds, faults that are found,
/// listed, forgotten, repaired, claimed repaired, waived and found again, downtime and held files,
/// maintenance, parts and crew.
/// All times are whole minutes.
struct RandomBoat {
  /// The reports, oldest first.
  private(set) var reports: [ReportFacts] = []
  /// Held files.
  private(set) var gaps: [EvidenceGap] = []
  /// The random numbers, to go on with.
  var random: SplitMix64

  /// A fault of the boat, as its makers of reports know it.
  private struct Fault {
    var identifier: String
    var item: String
    var severity: Severity
    var found: Instant
    var basis: FoundBasis
  }

  private var faults: [Fault] = []
  private var faultCount = 0

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    var start = Instant.day(Int.random(in: 0..<60, using: &random))
    for number in 0..<Int.random(in: 3...10, using: &random) {
      if number == 0 || !random.chance(10) {
        let most = random.chance(20) ? 3000 : 130_000
        start = start + .minutes(Int.random(in: 0..<most, using: &random))
      }
      inspect(at: start, number)
    }
    var counts = SplitMix64(seed: ~seed)
    for place in reports.indices { reports[place].tellAtRandom(&counts) }
  }

  /// The record of the boat.
  var record: VesselRecord {
    VesselRecord(vessel: Sample.vessel, reports: reports, gaps: gaps)
  }

  /// The time of the last thing that a report tells.
  var lastNews: Instant {
    reports.flatMap { report in
      [report.start, report.end ?? report.start]
        + report.discrepancies.flatMap { discrepancy in
          [discrepancy.foundAt.instant, discrepancy.correction?.at.instant]
            .compactMap { $0 }
        }
    }.max() ?? .day(0)
  }

  private mutating func inspect(at start: Instant, _ number: Int) {
    let kind = random.pick(InspectionKind.allCases)
    let end = start + .minutes(Int.random(in: 30..<2000, using: &random))
    if random.chance(4) {
      gaps.append(gap(random.pick(EvidenceGap.Reason.allCases), from: start, kind))
      return
    }
    var grades: [String: ItemResult] = [:]
    var repaired: [String: ItemResult] = [:]
    let care = Int.random(in: 10...100, using: &random)
    for item in Sample.checklist.items where random.chance(care) {
      let isFaulty = faults.contains { $0.item == item.code }
      grades[item.code] = grade(isFaulty: isFaulty)
      if random.chance(5) { repaired[item.code] = .standard }
    }
    if random.chance(45) { faults.append(newFault(around: start)) }
    var names: Set<String> = []
    let listed = faults.filter {
      random.chance(75) && names.insert("\($0.identifier) \($0.item)").inserted
    }
    reports.append(
      report(
        kind, start, end: random.chance(80) ? end : nil, id: number,
        by: random.pick(SourceKind.allCases), grades: grades, repaired: repaired,
        listed.map { list($0, from: start, until: end) },
        downtime: random.chance(10) ? [randomDowntime(around: start)] : []))
  }

  private mutating func grade(isFaulty: Bool) -> ItemResult {
    if random.chance(4) { return .notApplicable }
    if random.chance(5) { return .notInspected }
    return random.chance(isFaulty ? 70 : 8) ? .nonstandard : .standard
  }

  private mutating func newFault(around start: Instant) -> Fault {
    faultCount += 1
    let isUnique = random.chance(30)
    let identifier =
      isUnique
      ? documentIdentifier(start, 100 + faultCount).text
      : "D-\(Int.random(in: 1...4, using: &random))"
    return Fault(
      identifier: identifier, item: random.pick(Sample.checklist.items).code,
      severity: random.pick(Severity.allCases),
      found: start + .minutes(Int.random(in: -20_000...60, using: &random)),
      basis: random.pick(FoundBasis.allCases))
  }

  /// Lists a fault as open, or as corrected and then mostly forgets it.
  private mutating func list(_ fault: Fault, from start: Instant, until end: Instant) -> Discrepancy
  {
    if random.chance(8), let place = faults.firstIndex(where: { $0.found == fault.found }) {
      faults[place].severity = random.pick(Severity.allCases)
    }
    var corrected: Instant?
    if random.chance(35) {
      corrected = max(fault.found, start + .minutes(Int.random(in: -5000...300, using: &random)))
      if random.chance(80) { faults.removeAll { $0.found == fault.found } }
    }
    let isWaived = fault.severity == .restrictive && random.chance(60) || random.chance(3)
    let granted = fault.found + .minutes(Int.random(in: 0..<3000, using: &random))
    let awaits = random.chance(25)
    return discrepancy(
      fault.identifier, on: fault.item, fault.severity, found: fault.found, fault.basis,
      corrected: corrected, verified: random.chance(60),
      waiver: isWaived
        ? (granted, random.chance(70) ? granted + .days(30) : nil) : nil,
      awaiting: awaits ? [(granted, random.chance(50) ? granted + .days(20) : nil)] : [])
  }

  private mutating func randomDowntime(around start: Instant) -> Downtime {
    let from = start + .minutes(Int.random(in: -10_000..<10_000, using: &random))
    let length = Milliseconds.minutes(Int.random(in: 1000..<40_000, using: &random))
    return downtime(
      from, random.chance(85) ? from + length : nil, random.pick(DowntimeCause.allCases))
  }
}
