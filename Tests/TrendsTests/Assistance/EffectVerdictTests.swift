import SeaworthyInspection
import SeaworthyTime
import SeaworthyTrendStatistics
import SeaworthyTrends
import Testing

@Suite("Verdict on an effect")
struct EffectVerdictTests {
  /// A visit to one boat with an effect among placebo dates without any.
  private func visit(_ effect: Double, dates: Int, placebo: Double = 0) -> VisitEffect {
    let vessel = VesselKey(coastGuard: "XA", hullNumber: "XA-01")
    return VisitEffect(
      visit: AssistanceVisit(
        coastGuard: "XA", name: nil, kind: .technicalAssistanceVisit, boats: [vessel: .day(0)]),
      boats: [
        VisitedBoat(
          vessel: vessel, at: .day(0), wasReady: false, nextAt: .day(100), isReady: effect > 0,
          comparison: .expected(effect > 0 ? 1 - effect : -effect, boats: 5))
      ],
      test: PlaceboDateTest(
        effect: effect,
        placebos: Array(
          repeating: PlaceboDateTest.Placebo(effect: placebo, share: 0), count: dates)))
  }

  private func pooled(_ visits: [VisitEffect]) -> PooledEffect {
    PooledEffect(
      kind: .technicalAssistanceVisit, visits: visits, comparison: Proportion(of: []), threats: [])
  }

  @Test(
    "of one visit takes nineteen other dates",
    arguments: [
      (0, EffectVerdict.tooFew(more: 19, of: .dates)), (1, .tooFew(more: 18, of: .dates)),
      (18, .tooFew(more: 1, of: .dates)), (19, .better), (40, .better),
    ])
  func dates(count: Int, verdict: EffectVerdict) {
    #expect(visit(0.6, dates: count).verdict(level: 0.05) == verdict)
  }

  @Test("tells better from worse, and neither where another date shows as much")
  func direction() {
    #expect(visit(-0.6, dates: 19).verdict(level: 0.05) == .worse)
    #expect(visit(0.6, dates: 19, placebo: -0.6).verdict(level: 0.05) == .undetermined)
    #expect(visit(0, dates: 19).verdict(level: 0.05) == .undetermined)
  }

  @Test(
    "of several visits says how many more it takes",
    arguments: [
      ([4, 3], EffectVerdict.better), ([4, 2], .tooFew(more: 1, of: .visits)),
      ([1], .tooFew(more: 4, of: .visits)), ([9], .tooFew(more: 1, of: .visits)),
      ([0, 0], .tooFew(more: 19, of: .dates)), ([19], .better),
    ] as [([Int], EffectVerdict)])
  func visits(dates: [Int], verdict: EffectVerdict) {
    #expect(pooled(dates.map { visit(0.6, dates: $0) }).verdict(level: 0.05) == verdict)
  }

  @Test(
    "is held against that by what can be relied on alone",
    arguments: [
      (0.6, 0.6, EffectVerdict.better), (0.6, 0, .inDoubt), (0.6, nil, .inDoubt),
      (0, 0.6, .inDoubt), (0, 0, .undetermined), (0, nil, .undetermined), (0, -0.6, .worse),
      (-0.6, 0.6, .inDoubt), (-0.6, 0, .inDoubt), (-0.6, -0.6, .worse),
    ] as [(Double, Double?, EffectVerdict)])
  func reliedOn(counted: Double, alone: Double?, verdict: EffectVerdict) {
    var effect = visit(counted, dates: 19)
    let relied = alone.map { visit($0, dates: 19) }
    effect.reliedOn = VisitEffect.ReliedOn(boats: relied?.boats ?? [], test: relied?.test)
    #expect(effect.verdict(level: 0.05) == verdict)
    #expect(pooled([effect]).verdict(level: 0.05) == verdict)
  }

  @Test("lies between limits as wide as with and without what cannot be relied on")
  func interval() throws {
    var effect = visit(0.2, dates: 19, placebo: 0.1)
    let alone = visit(0.6, dates: 19, placebo: 0.1)
    effect.reliedOn = VisitEffect.ReliedOn(boats: alone.boats, test: alone.test)
    let pooled = pooled([effect])
    let (low, high) = (
      try #require(pooled.test).interval(level: 0.05),
      try #require(pooled.reliedOn).interval(level: 0.05)
    )
    #expect(pooled.interval(level: 0.05) == .init(low: low.low, high: high.high))
    effect.reliedOn = VisitEffect.ReliedOn(boats: [], test: nil)
    #expect(self.pooled([effect]).interval(level: 0.05) == .init(low: nil, high: nil))
    effect.reliedOn = nil
    #expect(self.pooled([effect]).interval(level: 0.05) == low)
  }

  @Test("of several visits weighs each by the boats that can be compared")
  func pooledEffect() throws {
    let test = try #require(pooled([visit(0.6, dates: 4), visit(-0.2, dates: 3)]).test)
    #expect(abs(test.effect - 0.2) < 1e-12)
    #expect(abs(test.smallestP - 0.05) < 1e-12)
  }

  @Test(
    "names a level's dates from both sides",
    arguments: [(0.05, 19), (0.1, 9), (0.01, 99), (0.06, 16)])
  func levels(level: Double, dates: Int) {
    #expect(visit(0.6, dates: dates).verdict(level: level) == .better)
    #expect(
      visit(0.6, dates: dates - 1).verdict(level: level) == .tooFew(more: 1, of: .dates))
  }
}
