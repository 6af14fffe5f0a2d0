import SeaworthyTime
import Testing

@testable import SeaworthyReporting

@Suite("A chart of what visits found")
struct ObservationChartDrawingTests {
  /// A chart of points at days of 2025, its window from the first to the last.
  private func chart(
    _ points: [(day: Int, value: Double?)], signal: Int? = nil,
    limits: ClosedRange<Double>? = nil
  ) throws -> ObservationChart {
    let start = try Sample.instant("2025-01-01T00:00:00Z")
    let dates = points.map { start + .days($0.day) }
    let window = Interval(dates.first ?? start, dates.last ?? start)
    return ObservationChart(
      id: "c", title: "Found ready", summary: "What visits found",
      key: ObservationChart.Key(
        centre: "mean 50.0 %", limits: limits.map { _ in "limits 10.0 % to 90.0 %" },
        signal: signal.map { _ in "called by a rule" }),
      scale: .share, window: window, ticks: ConditionStrip.Tick.quarters(in: window),
      points: points.enumerated().map { place, point in
        ObservationChart.Point(
          at: start + .days(point.day), value: point.value, low: point.value.map { $0 / 2 },
          high: point.value, isSignal: place == signal)
      },
      stretches: [ObservationChart.Stretch(interval: window, centre: 0.5, limits: limits)])
  }

  private func drawing(_ points: [(day: Int, value: Double?)]) throws -> String {
    ObservationChartDrawing(chart: try chart(points)).figure.source
  }

  private func places(of kind: String, _ attribute: String, in source: String) -> [String] {
    source.split(separator: "\n").filter { $0.contains("class=\"\(kind)\"") }.compactMap { line in
      line.firstRange(of: "\(attribute)=\"").map {
        String(line[$0.upperBound...].prefix { $0 != "\"" })
      }
    }
  }

  @Test("reads as recorded")
  func golden() throws {
    let chart = try chart(
      [(5, 1), (45, 0.5), (46, 0.5), (130, nil), (200, 0), (330, 0.75)], signal: 4,
      limits: 0.1...0.9)
    try expectGolden(ObservationChartDrawing(chart: chart).figure.source, "observations.html")
  }

  @Test("puts points at their real dates, not one beside the other")
  func dates() throws {
    let source = try drawing([(0, 1), (10, 0.5), (100, 0)])
    #expect(places(of: "point", "cx", in: source) == ["62", "98.2", "424"])
    #expect(places(of: "point", "cy", in: source) == ["50", "138", "226"])
  }

  @Test("breaks the line at a gap and marks it, rather than drawing a figure")
  func gap() throws {
    let source = try drawing([(0, 1), (10, nil), (20, 0.5), (30, 0.5)])
    #expect(places(of: "curve", "x1", in: source) == ["303.3"])
    #expect(places(of: "point", "cx", in: source) == ["62", "303.3", "424"])
    #expect(source.matches(of: />\?</).count == 1)
  }

  @Test("draws one point in the middle, and of gaps alone no point")
  func one() throws {
    let single = try drawing([(3, 0.5)])
    #expect(places(of: "point", "cx", in: single) == ["243"])
    #expect(places(of: "curve", "x1", in: single) == [])
    let gaps = try drawing([(3, nil), (9, nil)])
    #expect(places(of: "point", "cx", in: gaps) == [])
    #expect(places(of: "curve", "x1", in: gaps) == [])
    #expect(!gaps.contains("nan"))
  }

  @Test("leaves out a limit beyond what the figure can be")
  func limits() throws {
    func limits(_ limits: ClosedRange<Double>) throws -> [String] {
      let chart = try chart([(0, 1), (10, 0)], limits: limits)
      return places(
        of: "limit", "y1", in: ObservationChartDrawing(chart: chart).figure.source)
    }
    // The first is the sample in the key.
    #expect(try limits(0...1) == ["30", "226", "50"])
    #expect(try limits(-0.1...0.75) == ["30", "94"])
    #expect(try limits(-0.1...1.1) == ["30"])
  }
}
