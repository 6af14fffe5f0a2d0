import SeaworthyTrendStatistics
import Testing

@Suite("Kaplan–Meier")
struct KaplanMeierTests {
  private static let z = 1.959_963_984_540_054

  /// Doctrine 6: 3, 7, 7, 12 closed, 14 open, 20 closed, 28 open, 30 closed, 45, 60 open.
  private static let worked = KaplanMeier(
    [
      KaplanMeier.Duration(60, hasEnded: false), .init(3, hasEnded: true),
      .init(7, hasEnded: true), .init(7, hasEnded: true), .init(12, hasEnded: true),
      .init(14, hasEnded: false), .init(20, hasEnded: true), .init(28, hasEnded: false),
      .init(30, hasEnded: true), .init(45, hasEnded: false),
    ], z: z)

  @Test("doctrine 6: S .9 .7 .6 .48 .32, median 20")
  func survival() {
    #expect(Self.worked.steps.map(\.time) == [3, 7, 12, 20, 30])
    for (step, expected) in zip(Self.worked.steps, [0.9, 0.7, 0.6, 0.48, 0.32]) {
      #expect(abs(step.survival - expected) < 1e-12)
    }
    #expect(Self.worked.median == 20)
    #expect(Self.worked.n == 10)
    #expect(Self.worked.ended == 6)
  }

  @Test("doctrine 7: at 12 days [.2527, .8272]; all steps as SciPy has them")
  func intervals() {
    let lows = [
      0.47300927136205023, 0.3287165932797348, 0.2526688970038935, 0.16085466911763846,
      0.05803958842954462,
    ]
    let highs = [
      0.9852813933673431, 0.8919490412248443, 0.8272209670285117, 0.7446657267578025,
      0.6337587922501439,
    ]
    #expect(Self.worked.steps.count == lows.count)
    for (step, ends) in zip(Self.worked.steps, zip(lows, highs)) {
      #expect(abs(step.interval.lowerBound - ends.0) < 1e-12)
      #expect(abs(step.interval.upperBound - ends.1) < 1e-12)
    }
  }

  @Test("has no median while more than half lasts, and none without durations")
  func noMedian() {
    let half = KaplanMeier([.init(1, hasEnded: true), .init(2, hasEnded: false)], z: Self.z)
    #expect(half.median == 1)
    let more = KaplanMeier(
      [.init(1, hasEnded: true), .init(2, hasEnded: false), .init(3, hasEnded: false)], z: Self.z)
    #expect(more.median == nil)
    #expect(KaplanMeier([], z: Self.z).steps == [])
    #expect(KaplanMeier([.init(4, hasEnded: false)], z: Self.z).median == nil)
  }

  @Test("what ends when another is censored ends before it")
  func ties() {
    let tied = KaplanMeier([.init(5, hasEnded: false), .init(5, hasEnded: true)], z: Self.z)
    #expect(tied.steps.map(\.survival) == [0.5])
  }

  @Test("says nothing of the interval once all have ended")
  func allEnded() {
    let ended = KaplanMeier([.init(0, hasEnded: true), .init(5, hasEnded: true)], z: Self.z)
    #expect(ended.steps.last?.survival == 0)
    #expect(ended.steps.last?.interval == 0...1)
  }
}
