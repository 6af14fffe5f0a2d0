import SeaworthyTrendStatistics
import Testing

@Suite("Theil–Sen")
struct TheilSenTests {
  @Test("doctrine 7: .483984 a month, intercept 62.514264")
  func rising() throws {
    let line = try #require(
      TheilSen(
        zip([62, 65, 63, 70, 72, 71, 78, 80], [0, 4, 9, 13, 20, 24, 31, 37]).map {
          TimedValue($0, at: $1)
        }, level: 0.05))
    #expect(abs(line.slope - 0.483984) < 5e-7)
    #expect(abs(line.intercept - 62.514264) < 5e-7)
    #expect(line.span == 37)
    #expect(line.n == 8)
  }

  @Test("doctrine 7: −3.452381, 95 % [−5.0, −1.25]")
  func falling() throws {
    let line = try #require(
      TheilSen(
        [80, 75, 75, 70, 75, 60, 60, 55].enumerated().map {
          TimedValue($1, at: Double($0))
        }, level: 0.05))
    #expect(abs(line.slope + 3.452381) < 5e-7)
    #expect(line.interval == -5...(-1.25))
    #expect(line.changeInterval == -35...(-8.75))
  }
}
