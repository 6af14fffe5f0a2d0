import SeaworthyTime
import Testing

@testable import SeaworthySimulation

@Suite("Streams of chance")
struct RandomStreamTests {
  /// The mean of many draws.
  private func mean(_ draw: (inout RandomStream) -> Double) -> Double {
    var random = RandomStream(seed: 1, "mean")
    return (0..<20_000).map { _ in draw(&random) }.reduce(0, +) / 20_000
  }

  @Test("are the same for the same seed and name, on every machine")
  func pinned() {
    var random = RandomStream(seed: 7, "XA/XA-01")
    #expect((0..<3).map { _ in random.next() } == pinnedWords)
  }

  private let pinnedWords: [UInt64] = [
    476_444_618_106_049_581, 13_279_283_415_418_290_144, 9_513_438_183_143_181_849,
  ]

  @Test("differ by seed and by name")
  func differ() {
    var streams = [
      RandomStream(seed: 7, "XA/XA-01"), RandomStream(seed: 8, "XA/XA-01"),
      RandomStream(seed: 7, "XA/XA-02"),
    ]
    #expect(Set(streams.indices.map { streams[$0].next() }).count == 3)
  }

  @Test("draw what they say")
  func means() {
    #expect(abs(mean { $0.share() } - 0.5) < 0.01)
    #expect(abs(mean { $0.exponential(mean: 3) } - 3) < 0.1)
    #expect(abs(mean { $0.wear() } - 1) < 0.02)
    #expect(abs(mean { $0.normal() }) < 0.02)
    #expect(
      abs(mean { PlainArithmetic.logarithm($0.logNormal(median: 5, spread: 1)) } - 1.609) < 0.03)
    #expect(abs(mean { $0.happens(0.3) ? 1 : 0 } - 0.3) < 0.01)
    #expect(abs(mean { Double($0.whole(2...4)) } - 3) < 0.02)
  }

  @Test("never and always are never and always")
  func certain() {
    var random = RandomStream(seed: 1, "certain")
    let never = (0..<1000).count { _ in random.happens(0) }
    let always = (0..<1000).count { _ in random.happens(1) }
    #expect((never, always) == (0, 1000))
    let whole = Set((0..<1000).map { _ in random.whole(2...4) })
    #expect(whole == [2, 3, 4])
    let places = [random.place(weights: [0, 0]), random.place(weights: [0, 2, 0])]
    #expect(places == [nil, 1])
    let none = random.one(of: [Int]())
    #expect(none == nil)
  }

  @Test(
    "logarithm and exponential are exact to 14 digits",
    arguments: [
      (2.0, 0.693_147_180_559_945_3), (10, 2.302_585_092_994_046), (0.001, -6.907_755_278_982_137),
      (1e-16, -36.841_361_487_904_734), (1, 0), (1.414_213_562_373_095, 0.346_573_590_279_972_6),
    ])
  func arithmetic(number: Double, logarithm: Double) {
    #expect(abs(PlainArithmetic.logarithm(number) - logarithm) <= 1e-14 * max(1, abs(logarithm)))
    #expect(abs(PlainArithmetic.exponential(logarithm) / number - 1) < 1e-13)
  }
}
