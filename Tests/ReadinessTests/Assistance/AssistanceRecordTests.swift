import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import Testing

@Suite("What is known when asking what visits changed")
struct AssistanceRecordTests {
  private let reports = [
    report(.statusReport, .day(0), by: .coastGuard),
    report(
      .technicalAssistanceVisit, .day(10), end: .day(12), visit: "V-1",
      grades: ["110": .standard, "210": .nonstandard],
      [
        discrepancy("D-1", on: "210", found: .day(10), corrected: .day(11)),
        discrepancy("D-2", on: "110", .minor, found: .day(10)),
      ]),
    report(
      .boatCheck, .day(60), by: .coastGuard, grades: ["110": .standard, "210": .standard],
      [
        discrepancy("D-2", on: "110", .minor, found: .day(10), corrected: .day(50), verified: false)
      ]),
  ]

  @Test("tells who came on board, what they were first to list, and who told of corrections")
  func whole() {
    let record = Sample.history(reports).assistance(asOf: .day(100))
    #expect(record.vessel == Sample.vessel)
    #expect(record.vesselClass == Sample.vesselClass)
    #expect(record.arrivals == Sample.history(reports).arrivals)
    #expect(
      record.inspections.map { [$0.at, $0.end] } == [[.day(10), .day(12)], [.day(60), .day(60)]])
    #expect(record.inspections.map(\.kind) == [.technicalAssistanceVisit, .boatCheck])
    #expect(record.inspections.map(\.source) == [.team, .coastGuard])
    #expect(record.inspections.map(\.visit) == ["V-1", nil])
    #expect(record.inspections.map(\.rank) == [4, 2])
    #expect(record.inspections.map(\.found) == [2, 0])
    #expect(record.inspections.map(\.isDisputed) == [false, false])
    #expect(
      record.corrections == [
        .init(at: .day(11), by: .team, toldBy: .team),
        .init(at: .day(50), by: nil, toldBy: .coastGuard),
      ])
  }

  @Test(
    "leaves out what is at the instant or later",
    arguments: [(60, 1), (61, 2), (10, 0), (11, 1)])
  func asOf(day: Int, inspections: Int) {
    let record = Sample.history(reports).assistance(asOf: .day(day))
    #expect(record.inspections.count == inspections)
    #expect(record.arrivals.count == inspections)
    #expect(record.corrections.allSatisfy { $0.at < .day(day) })
  }

  @Test("counts what an inspection's report says was delivered")
  func delivered() {
    var reports = reports
    reports[1].assistance = [
      AssistanceItem(item: "Impeller kit", quantity: 6), AssistanceItem(item: "Pump", quantity: 2),
    ]
    let record = Sample.history(reports).assistance(asOf: .day(100))
    #expect(record.inspections.map(\.delivered) == [8, 0])
  }

  @Test("does not depend on the order of the reports")
  func order() {
    #expect(
      Sample.history(reports.reversed()).assistance(asOf: .day(100))
        == Sample.history(reports).assistance(asOf: .day(100)))
  }

  @Test("tells of inspections on board of which the reports cannot be relied on")
  func doubtful() {
    let held = gap(.reportHeld, from: .day(70), .technicalAssistanceVisit)
    let status = gap(.reportHeld, from: .day(80), .statusReport)
    let record = Sample.history(reports, gaps: [held, status]).assistance(asOf: .day(100))
    #expect(
      record.doubtful == [
        DoubtfulInspection(
          at: .day(70), kind: .technicalAssistanceVisit, source: nil, citation: held.citation)
      ])
    #expect(record.doubtedArrivals == [.day(70)])
    #expect(
      Sample.history(reports, gaps: [held]).assistance(asOf: .day(70)).doubtful.isEmpty)
  }

  @Test("doubts what a gap leaves unknown after it, not what was found when it began")
  func doubtedArrivals() {
    // The visit found the boat not ready, and that stands; what the less rigorous check found later
    // the held report may contradict.
    let held = gap(.reportHeld, from: .day(20), .technicalAssistanceVisit)
    let record = Sample.history(reports, gaps: [held]).assistance(asOf: .day(100))
    #expect(record.arrivals.map(\.at) == [.day(10), .day(20), .day(60)])
    #expect(record.doubtedArrivals == [.day(20), .day(60)])
    #expect(Sample.history(reports).assistance(asOf: .day(100)).doubtedArrivals.isEmpty)
  }

  @Test("doubts what only some candidates of a dispute say against the boat")
  func disputed() {
    let worse = report(
      .boatCheck, .day(60), id: 1, by: .coastGuard,
      grades: ["110": .standard, "210": .nonstandard],
      [discrepancy("D-9", on: "210", .disabling, found: .day(60))])
    let dispute = Dispute(
      candidates: [reports[2], worse], gap: gap(.conflict, from: .day(60), .boatCheck))
    let record = VesselHistory(
      VesselRecord(
        vessel: Sample.vessel, reports: Array(reports.prefix(2)), disputes: [dispute]),
      standard: Sample.standard
    ).assistance(asOf: .day(100))
    #expect(record.doubtful.map(\.at) == [.day(60)])
    #expect(record.doubtful.map(\.kind) == [.boatCheck])
    #expect(record.doubtful.map(\.source) == [.coastGuard])
    #expect(record.doubtedArrivals == [.day(60)])
  }
}
