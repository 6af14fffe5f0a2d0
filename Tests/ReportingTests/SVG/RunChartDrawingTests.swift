import Testing

@testable import SeaworthyReporting

@Suite("A run chart")
struct RunChartDrawingTests {
  private func drawing(_ values: [Double?]) -> String {
    let points = zip(["2025-Q3", "2025-Q4", "2026-Q1"], values).map { period, value in
      RunChart.Point(period: period, value: value, low: value, high: value.map { $0 + 0.1 }, n: 3)
    }
    let chart = RunChart(
      id: "c", title: "Rate", summary: "Three quarters", medianLabel: "median", median: 0.5,
      points: points)
    return RunChartDrawing(chart: chart).figure.source
  }

  @Test("breaks the line at a gap")
  func gap() {
    #expect(drawing([0.4, 0.5, 0.6]).matches(of: #/class="curve"/#).count == 2)
    #expect(drawing([0.4, nil, 0.6]).matches(of: #/class="curve"/#).count == 0)
    #expect(drawing([0.4, nil, 0.6]).matches(of: #/class="point"/#).count == 2)
  }

  @Test("draws shares between the foot and the top of the plot, and never outside")
  func scale() {
    #expect(
      drawing([0, 1, 1.5]).matches(of: #/cy="(\d+)"/#).map { String($0.output.1) } == [
        "208", "32", "32",
      ])
  }

  @Test("lets a range that nothing limits go to the top, without an end there")
  func unlimited() {
    func whiskers(_ high: Double?) -> [String] {
      let point = RunChart.Point(period: "2025-Q3", value: 0.5, low: 0.5, high: high, n: 3)
      let chart = RunChart(
        id: "c", title: "Rate", summary: "A quarter", medianLabel: "median", median: 0.5,
        points: [point])
      return RunChartDrawing(chart: chart).figure.source
        .matches(of: #/class="whisker"[^>]* y1="(\d+)"[^>]* y2="(\d+)"/#)
        .map { "\($0.output.1)–\($0.output.2)" }
    }
    #expect(whiskers(1) == ["120–32", "120–120", "32–32"])
    #expect(whiskers(nil) == ["120–32", "120–120"])
  }

  @Test("names the year where one begins, and n under each point")
  func axis() {
    let source = drawing([0.4, 0.5, 0.6])
    #expect(source.matches(of: #/>(2025|2026)</#).map { String($0.output.1) } == ["2025", "2026"])
    #expect(source.matches(of: #/class="n" [^>]*>3</#).count == 3)
  }

  @Test("says in words what it shows")
  func described() {
    let source = drawing([0.4, 0.5, 0.6])
    #expect(source.contains("role=\"img\" aria-labelledby=\"c-title c-description\""))
    #expect(source.contains("<desc id=\"c-description\">Three quarters</desc>"))
  }
}
