import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime
import SeaworthyTrends

/// The papers of a made-up boat over some two years: inspections of all kinds that tell of tasks,
/// spot checks, discrepancies, corrections, parts and crew since the one before.
struct RandomPapers {
  /// The reports, oldest first.
  private(set) var reports: [ReportFacts] = []
  private(set) var dice: Dice
  private let hullNumber: String
  private let checklist: ClassChecklist
  private var faults: [Discrepancy] = []
  /// The items that never had a fault: a boat's faults are on items of their own.
  private var sound: [String]

  init(of hullNumber: String, seed: UInt64, checklist: ClassChecklist) {
    self.hullNumber = hullNumber
    self.checklist = checklist
    sound = checklist.items.map(\.code)
    dice = Dice(seed: seed)
    var (last, at) = (start - .days(30), start + .days(number(40)))
    for number in 0..<(3 + number(7)) {
      reports.append(report(number, from: last, at: at))
      (last, at) = (at, at + .days(1 + self.number(75)) + .minutes(self.number(1440)))
    }
  }

  /// A whole number below another.
  mutating func number(_ bound: Int) -> Int { Int(dice.share() * Double(bound)) }

  /// True so many times in a hundred.
  mutating func chance(_ percent: Int) -> Bool { number(100) < percent }

  /// One of some elements.
  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[number(elements.count)] }

  private mutating func time(_ from: Instant, _ until: Instant) -> Timestamp {
    let minutes = max(1, (until - from).count / 60_000)
    return Timestamp(from + .minutes(number(Int(minutes))))
  }

  /// Another content under a report's identifier: some of what it tells is left out or told
  /// otherwise.
  mutating func rival(of report: ReportFacts) -> ReportFacts {
    var rival = report
    rival.digest = digest(99)
    rival.discrepancies = rival.discrepancies.filter { _ in chance(70) }
    for place in rival.discrepancies.indices where chance(30) {
      rival.discrepancies[place].correction?.by = .partner
    }
    rival.maintenance = report.maintenance.map { retold($0, by: report.start) }
    rival.supply = report.supply.map { recounted($0) }
    rival.crew = report.crew.map { recounted($0) }
    return rival
  }

  private mutating func recounted(_ told: [AllowanceLine]) -> [AllowanceLine] {
    var lines: [AllowanceLine] = []
    for var line in told where chance(80) {
      if chance(30) { line.onHand = number(4) }
      lines.append(line)
    }
    return lines
  }

  private mutating func recounted(_ told: [CrewBillet]) -> [CrewBillet] {
    var billets: [CrewBillet] = []
    for var billet in told where chance(80) {
      if chance(30) { billet.qualified = number(4) }
      billets.append(billet)
    }
    return billets
  }

  private mutating func retold(
    _ told: PreventiveMaintenance, by at: Instant
  ) -> PreventiveMaintenance {
    var tasks: [MaintenanceTask] = []
    for var task in told.tasks where chance(70) {
      if chance(30) { (task.result, task.done, task.by) = (.accomplished, Timestamp(at), .partner) }
      tasks.append(task)
    }
    var checks: [SpotCheck] = []
    for var check in told.spotChecks {
      if chance(50) { check.result = .verified }
      checks.append(check)
    }
    return PreventiveMaintenance(tasks: tasks, spotChecks: checks)
  }

  private mutating func report(_ place: Int, from last: Instant, at: Instant) -> ReportFacts {
    let kind = pick(InspectionKind.allCases)
    let listed = listing(from: last, at: at)
    let care = chance(50) ? 100 : number(100)
    var report = InspectionReport(
      identifier: documentIdentifier(place), preparedAt: Timestamp(at),
      source: Source(pick(SourceKind.allCases), name: "Team"),
      inspection: Inspection(kind: kind, start: Timestamp(at)),
      vessel: Vessel(
        coastGuard: "XA", hullNumber: hullNumber, vesselClass: checklist.vesselClass),
      results: checklist.items.enumerated().compactMap { line, item in
        guard chance(care) else { return nil }
        let isFaulty =
          listed.contains { $0.item == item.code } || faults.contains { $0.item == item.code }
        return ChecklistResult(
          item: item.code, group: item.group, result: isFaulty ? .nonstandard : .standard,
          line: 10 + line)
      }, discrepancies: listed)
    if chance(70) { report.maintenance = maintenance(from: last, at: at) }
    if chance(50) { report.supply = supply() }
    if chance(50) { report.crew = crew() }
    return ReportFacts(report, digest: digest(place))
  }

  /// What was found since the last report, and what was open and is told of again: perhaps as
  /// corrected.
  private mutating func listing(from last: Instant, at: Instant) -> [Discrepancy] {
    for _ in 0..<number(3) {
      faults.append(
        Discrepancy(
          identifier: "D-1", item: sound.remove(at: number(sound.count)),
          severity: pick(Severity.allCases), foundAt: time(last, at),
          found: pick([.observed, .occurred]), line: 50))
    }
    var listed: [Discrepancy] = []
    for fault in faults where chance(80) {
      var fault = fault
      if chance(40) {
        faults.removeAll { $0.item == fault.item }
        fault.correction = Correction(
          at: time(max(last, fault.foundAt.instant), at),
          by: pick([Corrector.partner, .partner, .team, nil]),
          test: chance(70) ? "run for an hour" : nil)
      }
      listed.append(fault)
    }
    return listed
  }

  private mutating func maintenance(from last: Instant, at: Instant) -> PreventiveMaintenance {
    PreventiveMaintenance(
      tasks: (0..<number(8)).map { number in
        let (due, result) = (time(last, at + .days(5)), pick(MaintenanceResult.allCases))
        let isDone = result == .accomplished || result == .partial
        return MaintenanceTask(
          card: "\(number)", due: due, result: result, done: isDone ? time(last, at) : nil,
          by: isDone ? pick([Corrector.partner, .team, .contractor, nil]) : nil)
      },
      spotChecks: (0..<number(4)).map {
        SpotCheck(card: "\($0)", at: time(last, at), result: pick(SpotCheckResult.allCases))
      })
  }

  private mutating func supply() -> [AllowanceLine] {
    ["filter", "impeller", "flare"].compactMap { part in
      chance(70)
        ? AllowanceLine(
          Allowance(part: part, isCritical: false, required: 1 + number(3)), onHand: number(4),
          line: 70) : nil
    }
  }

  private mutating func crew() -> [CrewBillet] {
    ["coxswain", "engineer"].compactMap { role in
      chance(70)
        ? CrewBillet(Billet(role: role, required: 1 + number(3)), qualified: number(4), line: 75)
        : nil
    }
  }
}

/// The identifier of a report by its number, 0 to 9.
private func documentIdentifier(_ number: Int) -> DocumentIdentifier {
  guard let identifier = DocumentIdentifier("5b1f6a52-3c7e-4a55-9d0e-0c7a1b2c3d0\(number)") else {
    preconditionFailure("a UUID has 32 digits")
  }
  return identifier
}

/// A digest by its number.
func digest(_ number: Int) -> Digest {
  guard let digest = Digest(bytes: [UInt8](repeating: UInt8(number), count: 32)) else {
    preconditionFailure("a digest has 32 bytes")
  }
  return digest
}
