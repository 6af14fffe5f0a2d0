import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import Testing

// How the discrepancies of the sample's boats come and go, and what was to be reported of them.
extension Sample {
  /// A boat of which all is known.
  static func flow() -> FlowFigures {
    FlowFigures(
      operationalAvailability: Ranged(value: 2.0 / 3, low: 0.533333, high: 0.688889, coverage: 1),
      inherentAvailability: 0.952381,
      timeBetweenFailures: [
        TimeBetweenFailures(
          basis: .engineHours, vessels: 1, hours: 1200, failures: 4, mean: 300, confidence: 0.8,
          low: 150.12, high: 687.77)
      ],
      repeats: RepeatRate(repeated: 1, n: 4),
      backlogAge: BacklogAge(n: 3, median: 29, ninetieth: 183.5),
      timeToCorrect: TimeToCorrect(
        n: 10, corrected: 6, median: 20, medianLow: 3, medianHigh: 45),
      causes: CauseGroups(counts: [.maintenance: 2, .supply: 1, .unknown: 1]),
      selfReliance: SelfReliance(
        corrections: SelfReliance.Work(partner: 3, others: 1, unknown: 1),
        tasks: SelfReliance.Work(partner: 9, others: 0, unknown: 0)))
  }

  /// A boat of which little is known: no closure lies far enough back, nobody is named, and no
  /// engine has failed.
  static func littleFlow() -> FlowFigures {
    FlowFigures(
      timeBetweenFailures: [
        TimeBetweenFailures(
          basis: .inService, vessels: 1, hours: 1000, failures: 0, mean: nil, confidence: 0.9,
          low: 434.29, high: nil)
      ],
      repeats: RepeatRate(repeated: 0, n: 0),
      timeToCorrect: TimeToCorrect(
        n: 1, corrected: 0, median: nil, medianLow: nil, medianHigh: nil),
      selfReliance: SelfReliance(
        corrections: SelfReliance.Work(partner: 0, others: 0, unknown: 0),
        tasks: SelfReliance.Work(partner: 0, others: 0, unknown: 2)))
  }

  /// Engine hours that rose while XA-07 was not mission capable.
  static func hoursRun() throws -> [HoursRunNotMissionCapable] {
    [
      HoursRunNotMissionCapable(
        engine: "port",
        from: EngineReading(
          at: try instant("2026-03-02T13:00:00Z"), hours: try #require(DecimalNumber("1204")),
          citation: try citation(2, "Inspection", line: 9)),
        to: EngineReading(
          at: try instant("2026-03-20T13:00:00Z"), hours: try #require(DecimalNumber("1211")),
          citation: try citation(2, "Inspection", line: 9)), hours: 7)
    ]
  }

  /// Casualty reports in every standing.
  static func casualtyClocks() throws -> [CasualtyClock] {
    let alarm = try bilgeAlarm()
    let given = CasualtyClock.Given(category: .three, sent: try instant("2026-03-04T09:00:00Z"))
    func clock(
      _ identifier: String, _ severity: Severity, closed: String? = nil,
      command: CasualtyClock.Requirement? = nil, report: CasualtyClock.Requirement = .yes,
      given: CasualtyClock.Given? = nil
    ) throws -> CasualtyClock {
      CasualtyClock(
        identifier: identifier, item: alarm.item, severity: severity, casualty: alarm.opened,
        closed: try closed.map { try instant($0) }, command: command, report: report,
        due: alarm.opened + .hours(24), given: given, citation: alarm.citation)
    }
    return [
      try clock("D-3", .disabling, given: given),
      try clock("D-11", .disabling),
      try clock(
        "D-12", .restrictive, closed: "2026-03-02T13:30:00Z", command: .no, report: .no),
      try clock(
        "D-13", .restrictive, command: .yes,
        report: .unlessCorrected(by: alarm.opened + .hours(48))),
      try clock(
        "D-14", .restrictive, command: .unlessCorrected(by: alarm.opened + .hours(1)),
        given: CasualtyClock.Given(category: .two, sent: nil)),
      try clock(
        "D-15", .disabling,
        given: CasualtyClock.Given(category: .four, sent: alarm.opened + .hours(2))),
    ]
  }
}
