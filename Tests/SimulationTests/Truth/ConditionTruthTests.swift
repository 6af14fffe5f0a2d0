import SeaworthyInspection
import SeaworthyTime
import Testing

@testable import SeaworthySimulation

@Suite("The true condition")
struct ConditionTruthTests {
  private func fault(
    _ severity: Severity, _ start: Int, _ end: Int, awaiting: Interval? = nil,
    waiver: Interval? = nil
  ) -> Fault {
    Fault(
      item: 0, count: 1, severity: severity, cause: .material, occurred: Sample.day(start),
      detected: Sample.day(start), awaitingParts: awaiting, repaired: Sample.day(end),
      corrector: .partner, waiver: waiver, workInTenths: 10)
  }

  private func spells(_ faults: [Fault], depots: [Interval] = []) -> [TrueSpell] {
    ConditionTruth.spells(faults: faults, depots: depots, over: Sample.days(0, 100))
  }

  private func spell(_ condition: TrueCondition, _ start: Int, _ end: Int) -> TrueSpell {
    TrueSpell(condition: condition, interval: Sample.days(start, end))
  }

  @Test("without faults is fully mission capable") func sound() {
    #expect(spells([]) == [spell(.fmc, 0, 100)])
  }

  @Test("is not changed by what does not restrict the boat", arguments: [Severity.major, .minor])
  func light(severity: Severity) {
    #expect(spells([fault(severity, 10, 20)]) == [spell(.fmc, 0, 100)])
  }

  @Test(
    "is not mission capable from a grave fault to its repair, for supply while parts are awaited")
  func grave() {
    #expect(
      spells([fault(.disabling, 10, 30, awaiting: Sample.days(12, 25))]) == [
        spell(.fmc, 0, 10), spell(.nmcm, 10, 12), spell(.nmcs, 12, 25), spell(.nmcm, 25, 30),
        spell(.fmc, 30, 100),
      ])
  }

  @Test("is for maintenance if not every cause awaits parts") func mixed() {
    let waiting = fault(.restrictive, 10, 30, awaiting: Sample.days(10, 30))
    #expect(
      spells([waiting, fault(.disabling, 15, 20)]) == [
        spell(.fmc, 0, 10), spell(.nmcs, 10, 15), spell(.nmcm, 15, 20), spell(.nmcs, 20, 30),
        spell(.fmc, 30, 100),
      ])
  }

  @Test("is partially mission capable under waiver, which no disabling fault has") func waived() {
    #expect(
      spells([fault(.restrictive, 10, 30, waiver: Sample.days(12, 20))]) == [
        spell(.fmc, 0, 10), spell(.nmcm, 10, 12), spell(.pmc, 12, 20), spell(.nmcm, 20, 30),
        spell(.fmc, 30, 100),
      ])
    #expect(
      spells([fault(.disabling, 10, 30, waiver: Sample.days(12, 20))]) == [
        spell(.fmc, 0, 10), spell(.nmcm, 10, 30), spell(.fmc, 30, 100),
      ])
  }

  @Test("in the yard is the yard's, whatever else is wrong") func depot() {
    #expect(
      spells([fault(.disabling, 10, 30)], depots: [Sample.days(20, 40)]) == [
        spell(.fmc, 0, 10), spell(.nmcm, 10, 20), spell(.nmcd, 20, 40), spell(.fmc, 40, 100),
      ])
  }

  @Test("an early repair ends the wait for parts, and never lengthens anything")
  func repair() {
    var early = fault(.disabling, 10, 30, awaiting: Sample.days(12, 25))
    early.repair(at: Sample.day(20), by: .team)
    #expect(early.repaired == Sample.day(20))
    #expect(early.corrector == .team)
    #expect(early.awaitingParts == Sample.days(12, 20))
    early.repair(at: Sample.day(20), by: .partner)
    #expect(early.corrector == .team)
    early.repair(at: Sample.day(11), by: .partner)
    #expect(early.awaitingParts == nil)
  }
}
