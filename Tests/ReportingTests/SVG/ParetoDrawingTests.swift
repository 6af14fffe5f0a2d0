import Testing

@testable import SeaworthyReporting

@Suite("A Pareto chart")
struct ParetoDrawingTests {
  private func drawing(_ shares: [(name: String, share: Double)]) -> String {
    var sum = 0.0
    let bars = shares.map { bar in
      sum += bar.share
      return Pareto.Bar(
        name: bar.name, share: bar.share, cumulative: sum, label: "\(bar.name.count) h")
    }
    return ParetoDrawing(
      pareto: Pareto(
        id: "p", title: "Lost hours", summary: "To what", cumulativeLabel: "together", bars: bars)
    ).figure.source
  }

  private func figures(_ attribute: String, of kind: String, in source: String) -> [String] {
    source.split(separator: "\n").filter { $0.contains("class=\"\(kind)\"") }.compactMap { line in
      line.firstRange(of: " \(attribute)=\"").map {
        String(line[$0.upperBound...].prefix { $0 != "\"" })
      }
    }
  }

  @Test("reads as recorded")
  func golden() throws {
    try expectGolden(
      drawing([("200 Propulsion", 0.625), ("500 Auxiliary", 0.25), ("600 Outfit", 0.125)]),
      "pareto.html")
  }

  @Test("draws bars by their share of all, and what they add up to until all of it")
  func scale() {
    let source = drawing([("a", 0.5), ("b", 0.25), ("c", 0.25)])
    #expect(figures("width", of: "bar", in: source) == ["117", "58.5", "58.5"])
    // The first is the sample in the key.
    #expect(figures("cx", of: "total", in: source) == ["164", "267", "325.5", "384"])
  }

  @Test("shows a share too small to draw, and cuts a name too long for its place")
  func corners() {
    let source = drawing([("A cause of more than twenty letters", 0.9999), ("b", 0.0001)])
    #expect(figures("width", of: "bar", in: source) == ["234", "1"])
    #expect(source.contains(">A cause of more tha…<"))
  }
}
