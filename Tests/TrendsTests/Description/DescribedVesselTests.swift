import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime
import SeaworthyTrendStatistics
import SeaworthyTrends
import Testing

@Suite("What is described of a vessel by period")
struct DescribedVesselTests {
  private let vessel = VesselKey(coastGuard: "XA", hullNumber: "XA-07")

  private func fault(
    _ id: String, found: String, corrected: String?, by corrector: Corrector?
  ) throws -> Discrepancy {
    Discrepancy(
      identifier: id, item: id, severity: .minor,
      foundAt: Timestamp(try instant(found)), found: .observed,
      correction: try corrected.map {
        Correction(at: Timestamp(try instant($0)), by: corrector, test: "run for an hour")
      }, line: 50)
  }

  /// Work in January and in March 2025, none in February.
  private func history() throws -> VesselHistory {
    let start = try instant("2025-04-10T00:00:00Z")
    var report = InspectionReport(
      identifier: try #require(DocumentIdentifier("5b1f6a52-3c7e-4a55-9d0e-0c7a1b2c3d4e")),
      preparedAt: Timestamp(start), source: Source(.team, name: "Team"),
      inspection: Inspection(kind: .boatCheck, start: Timestamp(start)),
      vessel: Vessel(
        coastGuard: vessel.coastGuard, hullNumber: vessel.hullNumber, vesselClass: nil),
      discrepancies: [
        try fault(
          "A", found: "2025-01-05T00:00:00Z", corrected: "2025-01-15T00:00:00Z", by: .partner),
        try fault(
          "B", found: "2025-03-02T00:00:00Z", corrected: "2025-03-22T00:00:00Z", by: .team),
        try fault("C", found: "2025-03-12T00:00:00Z", corrected: nil, by: nil),
      ])
    report.maintenance = PreventiveMaintenance(tasks: [
      MaintenanceTask(
        card: "1", due: Timestamp(try instant("2025-03-05T00:00:00Z")), result: .accomplished,
        done: Timestamp(try instant("2025-03-05T00:00:00Z")), by: .partner)
    ])
    return VesselHistory(
      VesselRecord(
        vessel: vessel,
        reports: [
          ReportFacts(report, digest: try #require(Digest(bytes: repeatElement(7, count: 32))))
        ]),
      standard: try .shipped())
  }

  private func described(
    for metrics: Set<Series.Metric>, asOf t: String = "2025-04-11T00:00:00Z"
  ) throws -> [DescribedPeriod] {
    DescribedVessel(
      try history(), by: try ["2025-01", "2025-02", "2025-03"].map(period),
      asOf: try instant(t), for: metrics
    ).periods
  }

  @Test(
    "the work of a period is its own, whichever of its series is asked for",
    arguments: [
      [Series.Metric.correctionsByPartner], [.tasksByPartner],
      [.correctionsByPartner, .tasksByPartner],
    ])
  func work(metrics: [Series.Metric]) throws {
    func work(_ partner: Int, _ others: Int) -> SelfReliance.Work {
      SelfReliance.Work(partner: partner, others: others, unknown: 0)
    }
    #expect(
      try described(for: Set(metrics)).map(\.selfReliance) == [
        SelfReliance(corrections: work(1, 0), tasks: work(0, 0)), nil,
        SelfReliance(corrections: work(0, 1), tasks: work(1, 0)),
      ])
  }

  @Test("what opened in a period lasts until it is corrected, or until the question")
  func corrections() throws {
    let ended = KaplanMeier.Duration(10, hasEnded: true)
    #expect(
      try described(for: [.timeToCorrect]).map { $0.corrections.values.flatMap(\.self) } == [
        [ended], [],
        [
          KaplanMeier.Duration(20, hasEnded: true), KaplanMeier.Duration(30, hasEnded: false),
        ],
      ])
    // Asked on 12 March, the second was open for ten days; the third opens then.
    #expect(
      try described(for: [.timeToCorrect], asOf: "2025-03-12T00:00:00Z")
        .map { $0.corrections.values.flatMap(\.self) } == [
          [ended], [], [KaplanMeier.Duration(10, hasEnded: false)],
        ])
  }

  @Test("what no figure asked for needs is left out")
  func leftOut() throws {
    let others = Set(Series.Metric.allCases)
      .subtracting([.correctionsByPartner, .tasksByPartner, .timeToCorrect])
    #expect(try described(for: others).allSatisfy { $0.selfReliance == nil })
    #expect(try described(for: others).allSatisfy(\.corrections.isEmpty))
  }
}
