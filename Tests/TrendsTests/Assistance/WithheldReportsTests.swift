import SeaworthyTrendStatistics
import SeaworthyTrends
import Testing

/// What is withheld never makes visits called better. What was expected anyway is an estimate of its
/// own, so that the effect told may rise by a little where the reports of other boats are withheld;
/// by those of the visits themselves it rises not at all.
@Suite("Effect of visits of which reports are withheld")
struct WithheldReportsTests {
  private static let level = 0.05

  @Test(
    "is called better for nothing that is withheld", arguments: SpoiledRegion.Attack.allCases,
    [.gap, .dispute] as [Spoiling])
  func attack(attack: SpoiledRegion.Attack, spoiling: Spoiling) throws {
    for seed in [1, 2] as [UInt64] {
      let region = try SpoiledRegion(seed: seed)
      let whole = try #require(region.whole)
      #expect(whole.verdict(level: Self.level) != .better)
      let told = try #require(region.spoiled(by: attack, spoiling))
      #expect(told.verdict(level: Self.level) != .better, "\(seed)")
      #expect(told.doubtfulReports > 0)
      let rise = try #require(told.test).effect - #require(whole.test).effect
      #expect(rise < (attack == .visitsThatFailed ? 1e-12 : 0.05), "\(seed): \(rise)")
    }
  }

  @Test("says that reports could decide it, where the others alone would call it better")
  func inDoubt() throws {
    var undone = 0
    for seed in 1...4 as ClosedRange<UInt64> {
      let region = try SpoiledRegion(seed: seed)
      let told = try #require(region.spoiled(by: .visitsThatFailed, .gap))
      let alone = try #require(told.reliedOn)
      guard alone.effect > 0, alone.p <= Self.level, alone.smallestP <= Self.level else { continue }
      #expect(alone.effect > (try #require(region.whole?.test)).effect + 0.3)
      #expect(told.verdict(level: Self.level) == .inDoubt)
      undone += 1
    }
    // The reading that leaves such reports aside falls for it.
    #expect(undone > 0)
  }

  @Test("never rises by a single visit's report", arguments: [.gap, .dispute] as [Spoiling])
  func one(spoiling: Spoiling) throws {
    let region = try SpoiledRegion(seed: 3)
    let whole = try #require(region.whole?.test).effect
    let told = region.spoiledOneByOne(spoiling)
    #expect(told.count > 6)
    for kind in told { #expect(try #require(kind.test).effect <= whole + 1e-12) }
  }

  @Test("is still called better, as a rule, where two reports of a boat compared are withheld")
  func power() throws {
    var called = 0
    for seed in 1...3 as ClosedRange<UInt64> {
      var records = try VisitedRegion(seed: seed, repair: 0.95).records()
      records[12] = records[12].spoiled([5, 15])
      if effects(records).kinds.first?.verdict(level: Self.level) == .better { called += 1 }
    }
    #expect(called >= 2)
  }
}
