import Testing

@testable import SeaworthyReporting

@Suite("A waterfall")
struct WaterfallDrawingTests {
  private func waterfall(
    _ start: Double, _ steps: [(name: String, by: Double)]
  ) -> Waterfall {
    var figure = start
    let drawn = steps.map { step in
      defer { figure += step.by }
      return Waterfall.Step(
        name: step.name, from: figure, to: figure + step.by,
        label: step.by < 0 ? "fall" : "rise")
    }
    return Waterfall(
      id: "w", title: "Rate", summary: "What moved it",
      start: Waterfall.Level(name: "FY2025-Q1", value: start, label: "from"), steps: drawn,
      end: Waterfall.Level(name: "FY2025-Q2", value: figure, label: "to"))
  }

  private func drawing(_ start: Double, _ steps: [(name: String, by: Double)]) -> String {
    WaterfallDrawing(waterfall: waterfall(start, steps)).figure.source
  }

  private func axis(_ source: String) -> [String] {
    source.matches(of: />(−?\d+) %</).map { String($0.output.1) }
  }

  @Test("reads as recorded")
  func golden() throws {
    try expectGolden(
      drawing(0.75, [("maintenance", -0.0625), ("supply", -0.3125), ("newly seen", 0.125)]),
      "waterfall.html")
  }

  @Test("tells a rise from a fall without colour")
  func pattern() {
    let rise = drawing(0.5, [("supply", 0.25)])
    let fall = drawing(0.5, [("supply", -0.25)])
    #expect(rise.contains("step rise") && !rise.contains("url(#w-fall)"))
    #expect(fall.contains("step fall") && fall.contains("url(#w-fall)"))
  }

  @Test("has an axis of whole tenths around all steps, also those that lie outside 0 to 100 %")
  func scale() {
    #expect(axis(drawing(0.55, [("supply", 0.04)])) == ["40", "50", "60", "70"])
    #expect(axis(drawing(0.55, [("supply", 0.2)])) == ["50", "60", "70", "80"])
    #expect(axis(drawing(0.05, [("supply", 0.9)])) == ["0", "20", "40", "60", "80", "100"])
    #expect(axis(drawing(0.05, [("supply", -0.1), ("depot", 0.1)])) == ["−10", "0", "10"])
  }

  @Test("of a change that no part made has both levels and no step")
  func still() {
    let source = drawing(0.5, [])
    #expect(source.matches(of: /class="level"/).count == 2)
    #expect(source.matches(of: /class="step/).count == 0)
  }
}
