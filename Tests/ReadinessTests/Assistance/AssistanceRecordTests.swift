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
}
