import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import Testing

@Suite("Self-reliance")
struct SelfRelianceTests {
  private func fault(_ id: String, by corrector: Corrector?, corrected: Instant) -> Discrepancy {
    var fault = discrepancy(id, on: id, .minor, found: .day(1), corrected: corrected)
    fault.correction?.by = corrector
    return fault
  }

  private func task(
    _ card: String, _ result: MaintenanceResult, by doer: Corrector?, done: Instant?
  ) -> MaintenanceTask {
    MaintenanceTask(
      card: card, due: Timestamp(.day(5)), result: result, done: done.map { Timestamp($0) },
      by: doer)
  }

  private func work(_ partner: Int, _ others: Int, _ unknown: Int) -> SelfReliance.Work {
    SelfReliance.Work(partner: partner, others: others, unknown: unknown)
  }

  /// Four corrections on days 2, 3, 4 and 8, and four tasks of day 5 that were done.
  private var worked: ReportFacts {
    var report = report(
      .boatCheck, .day(9), grades: [:],
      [
        fault("A", by: .partner, corrected: .day(2)), fault("B", by: .team, corrected: .day(3)),
        fault("C", by: nil, corrected: .day(4)), fault("D", by: .partner, corrected: .day(8)),
      ])
    report.maintenance = PreventiveMaintenance(tasks: [
      task("1", .accomplished, by: .partner, done: .day(5)),
      task("2", .partial, by: .contractor, done: .day(6)),
      task("3", .accomplished, by: nil, done: .day(6)),
      task("4", .notAccomplished, by: .partner, done: nil),
      task("5", .accomplished, by: .partner, done: .day(8)),
    ])
    return report
  }

  @Test("is the partner's share of what is known, the unknown apart")
  func shares() {
    let report = worked
    let reliance = Sample.history([report]).flow(at: Instant.day(8).before).selfReliance
    #expect(
      reliance
        == SelfReliance(
          corrections: SelfReliance.Work(partner: 1, others: 1, unknown: 1),
          tasks: SelfReliance.Work(partner: 1, others: 1, unknown: 1)))
    #expect(reliance?.corrections.share == 0.5)
    #expect(
      Sample.history([report]).flow(at: .day(8)).selfReliance
        == SelfReliance(corrections: work(2, 1, 1), tasks: work(2, 1, 1)))
    #expect(Sample.history([report]).flow(at: .day(1)).selfReliance == nil)
  }

  @Test("of windows counts what was corrected and what fell due in each, by its start, not its end")
  func windows() {
    let history = Sample.history([worked])
    let windows = [(1, 3), (3, 5), (5, 8), (8, 20), (20, 30), (1, 20)].map {
      Interval(.day($0), .day($1))
    }
    let none = work(0, 0, 0)
    #expect(
      history.selfReliance(over: windows, at: .day(9)) == [
        SelfReliance(corrections: work(1, 0, 0), tasks: none),
        SelfReliance(corrections: work(0, 1, 1), tasks: none),
        SelfReliance(corrections: none, tasks: work(2, 1, 1)),
        SelfReliance(corrections: work(1, 0, 0), tasks: none), nil,
        SelfReliance(corrections: work(2, 1, 1), tasks: work(2, 1, 1)),
      ])
    #expect(history.selfReliance(over: [], at: .day(9)) == [])
  }

  @Test("the latest statement of a task stands")
  func latest() {
    var (first, second) = (report(.boatCheck, .day(6), grades: [:]), report(.boatCheck, .day(9)))
    first.maintenance = PreventiveMaintenance(
      tasks: [task("1", .accomplished, by: .partner, done: .day(5))])
    second.maintenance = PreventiveMaintenance(
      tasks: [task("1", .accomplished, by: .team, done: .day(5))])
    let tasks = Sample.history([second, first]).flow(at: .day(10)).selfReliance?.tasks
    #expect(tasks == SelfReliance.Work(partner: 0, others: 1, unknown: 0))
    #expect(SelfReliance.Work(partner: 0, others: 0, unknown: 3).share == nil)
  }

  /// Two candidates that agree on task 1, differ in who did task 4, and each tell of one alone.
  @Test("who did what is in dispute nobody knows")
  func disputed() {
    let candidates = [Corrector.partner, .team].enumerated().map { number, doer in
      var candidate = report(.boatCheck, .day(6), id: number)
      candidate.maintenance = PreventiveMaintenance(
        tasks: [
          task("1", .accomplished, by: .partner, done: .day(5)),
          task(doer == .partner ? "2" : "3", .accomplished, by: doer, done: .day(5)),
          task("4", .accomplished, by: doer, done: .day(5)),
        ])
      return candidate
    }
    let history = VesselHistory(
      VesselRecord(
        vessel: Sample.vessel,
        disputes: [
          Dispute(candidates: candidates, gap: gap(.conflict, from: .day(6), .boatCheck))
        ]), standard: Sample.standard)
    #expect(
      history.flow(at: .day(10)).selfReliance?.tasks
        == SelfReliance.Work(partner: 1, others: 0, unknown: 1))
  }
}
