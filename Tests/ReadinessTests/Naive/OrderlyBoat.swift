import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime

/// A made-up boat whose papers do not contradict themselves: no two inspections at one time, none
/// that begins before the last is over, each fault under an identifier of its own. Its days have
/// four minutes (see ``Sample/quickStandard``), and its times are whole minutes in several offsets.
struct OrderlyBoat {
  private(set) var record = VesselRecord(vessel: Sample.vessel)
  var random: SplitMix64

  private struct Fault {
    var identifier: String
    var item: String
    var severity: Severity
    var found: Instant
    var basis: FoundBasis
    var isGone = false
  }

  private var faults: [Fault] = []
  private var last = Instant.day(0)

  init(seed: UInt64, hasGaps: Bool) {
    random = SplitMix64(seed: seed &* 7919 &+ 13)
    for _ in 0..<Int.random(in: 3...9, using: &random) { inspect(hasGaps: hasGaps) }
    if hasGaps, random.chance(40) {
      record.registration = registration(
        delivered: .day(0) + .minutes(Int.random(in: 0...200, using: &random)),
        disposed: random.chance(50) ? last - .minutes(Int.random(in: 0...40, using: &random)) : nil)
    }
  }

  /// When its last inspection was over.
  var lastNews: Instant { last }

  private mutating func inspect(hasGaps: Bool) {
    let start = last + .minutes(Int.random(in: 2...(random.chance(30) ? 12 : 150), using: &random))
    let end = start + .minutes(Int.random(in: 1...9, using: &random))
    let kind = random.pick(InspectionKind.allCases)
    if hasGaps, random.chance(12) {
      record.gaps.append(gap(from: start, random.chance(80) ? kind : nil))
      last = end
      return
    }
    let before = last
    if random.chance(45) { find(from: before, until: end) }
    var listed: [Discrepancy] = []
    for place in faults.indices where random.chance(faults[place].isGone ? 8 : 75) {
      listed.append(list(place, after: before, start, end))
    }
    var (grades, repaired) = ([String: ItemResult](), [String: ItemResult]())
    let care = Int.random(in: 20...100, using: &random)
    for item in Sample.checklist.items where random.chance(care) {
      let isFaulty = faults.contains { $0.item == item.code && !$0.isGone }
      grades[item.code] =
        random.chance(6)
        ? random.pick(ItemResult.allCases)
        : random.chance(isFaulty ? 60 : 6) ? .nonstandard : .standard
      if random.chance(6) { repaired[item.code] = .standard }
    }
    var facts = report(
      kind, start, end: random.chance(80) ? end : nil, by: random.pick(SourceKind.allCases),
      grades: grades, repaired: repaired, listed,
      downtime: random.chance(15) ? [outage(around: start)] : [])
    tell(&facts)
    record.reports.append(facts)
    last = end
  }

  private mutating func find(from before: Instant, until end: Instant) {
    let span = Int((end - before).count / 60_000)
    let found = before + .minutes(Int.random(in: 1...span, using: &random))
    let (severity, basis) = (random.pick(Severity.allCases), random.pick(FoundBasis.allCases))
    // One that is gone comes again, or another comes.
    let gone = faults.indices.filter { faults[$0].isGone }
    if !gone.isEmpty, random.chance(50) {
      let place = random.pick(gone)
      faults[place].severity = severity
      faults[place].found = found
      faults[place].basis = basis
      faults[place].isGone = false
      return
    }
    let name = documentIdentifier(found, 100 + faults.count).text
    faults.append(
      Fault(
        identifier: name, item: random.pick(Sample.checklist.items).code, severity: severity,
        found: found, basis: basis))
  }

  private mutating func list(
    _ place: Int, after before: Instant, _ start: Instant, _ end: Instant
  ) -> Discrepancy {
    if random.chance(10) { faults[place].severity = random.pick(Severity.allCases) }
    let fault = faults[place]
    var (corrected, isVerified) = (Instant?.none, false)
    if !fault.isGone, random.chance(40) {
      let from = max(before, fault.found)
      let span = max(0, Int((end - from).count / 60_000))
      corrected = from + .minutes(Int.random(in: 0...span, using: &random))
      isVerified = random.chance(60)
      faults[place].isGone = isVerified || random.chance(70)
    } else {
      faults[place].isGone = false
    }
    let granted = fault.found + .minutes(Int.random(in: 0...12, using: &random))
    let (waived, awaits) = (random.chance(40), random.chance(30))
    return discrepancy(
      fault.identifier, on: fault.item, fault.severity, found: fault.found, fault.basis,
      corrected: corrected, verified: isVerified,
      waiver: waived
        ? (granted, random.chance(70) ? granted + .minutes(random.pick([5, 30, 120])) : nil) : nil,
      awaiting: awaits ? [(granted, random.chance(50) ? granted + .minutes(40) : nil)] : []
    ).written(atOffset: random.pick([0, -240, 330]))
  }

  private mutating func outage(around start: Instant) -> Downtime {
    let from = start + .minutes(Int.random(in: -20...20, using: &random))
    let length = Milliseconds.minutes(Int.random(in: 1...90, using: &random))
    return downtime(
      from, random.chance(85) ? from + length : nil, random.pick(DowntimeCause.allCases))
  }

  /// Tells of maintenance, parts and crew, each of which may be left out.
  private mutating func tell(_ facts: inout ReportFacts) {
    if random.chance(50) {
      let number = (facts.start - Instant.day(0)).count / 2_160_000
      facts.maintenance = PreventiveMaintenance(
        tasks: (number - 4...number + 2).map { number in
          let due = Instant.day(0) + Milliseconds(number * 2_160_000)
          let result = random.pick(MaintenanceResult.allCases)
          let isDone = result == .accomplished || result == .partial
          return MaintenanceTask(
            card: "M-1", due: Timestamp(due), result: result,
            done: isDone ? Timestamp(facts.start - .minutes(1)) : nil)
        },
        spotChecks: random.chance(50)
          ? [
            SpotCheck(
              card: "M-1", at: Timestamp(facts.start), result: random.pick(SpotCheckResult.allCases)
            )
          ] : [])
    }
    if random.chance(50) {
      facts.supply = ["4711", "4712", "4713"].filter { _ in random.chance(70) }.map {
        AllowanceLine(
          Allowance(part: $0, isCritical: false, required: Int.random(in: 1...3, using: &random)),
          onHand: random.chance(80) ? Int.random(in: 0...3, using: &random) : nil)
      }
    }
    if random.chance(50) {
      facts.crew = ["coxswain", "engineer"].filter { _ in random.chance(70) }.map {
        CrewBillet(
          Billet(role: $0, required: Int.random(in: 1...3, using: &random)),
          qualified: random.chance(80) ? Int.random(in: 0...3, using: &random) : nil)
      }
    }
  }
}

extension Discrepancy {
  /// The same with its found time written in another offset.
  fileprivate func written(atOffset minutes: Int) -> Discrepancy {
    var discrepancy = self
    discrepancy.foundAt = Timestamp(foundAt.instant, offsetMinutes: minutes)
    return discrepancy
  }
}
