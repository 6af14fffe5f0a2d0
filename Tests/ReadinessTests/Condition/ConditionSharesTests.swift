import SeaworthyReadiness
import SeaworthyTime
import Testing

@Suite("Shares of time in each condition")
struct ConditionSharesTests {
  @Test("known conditions share the known time, unknown shares the time in service")
  func shares() {
    let times = ConditionTimes(
      fmc: .days(40), pmc: .days(20), nmcm: .days(10), nmcs: .days(5), nmcd: .days(5),
      unknown: .days(20))
    #expect(
      times.shares
        == ConditionShares(
          fmc: 0.5, pmc: 0.25, nmcm: 0.125, nmcs: 0.0625, nmcd: 0.0625, unknown: 0.2))
  }

  @Test("without known time, nothing but unknown has a share")
  func unknown() {
    let times = ConditionTimes(unknown: .days(3))
    #expect(
      times.shares
        == ConditionShares(fmc: 0, pmc: 0, nmcm: 0, nmcs: 0, nmcd: 0, unknown: 1))
  }

  @Test("without time in service there are none")
  func none() {
    #expect(ConditionTimes().shares == nil)
  }
}
