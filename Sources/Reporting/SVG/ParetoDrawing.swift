import SeaworthyPhrases

/// Draws shares as bars, one below the other, and the line of what they add up to.
struct ParetoDrawing {
  /// What is drawn.
  let pareto: Pareto

  private let plot = (left: 150.0, right: 384.0)
  private let row = (first: 44.0, height: 26.0, bar: 14.0)
  /// How many characters of a name have room beside the bars.
  private static let longestName = 20

  /// The drawing with its caption.
  var figure: Markup {
    Drawing.figure(
      id: pareto.id, title: pareto.title, summary: pareto.summary, height: foot + 26,
      content: grid + key + pareto.bars.indices.flatMap { bar($0) } + line)
  }

  private var foot: Double { y(pareto.bars.count) - row.height / 2 }

  private func y(_ index: Int) -> Double { row.first + row.height * Double(index) }

  private func x(_ share: Double) -> Double {
    plot.left + (plot.right - plot.left) * min(max(share, 0), 1)
  }

  private var grid: [Markup] {
    [0.0, 0.25, 0.5, 0.75, 1].flatMap { share in
      [
        Drawing.line("grid", from: (x(share), row.first - row.height / 2), to: (x(share), foot)),
        Drawing.text("\((share * 100).fixed(0)) %", "axis", x: x(share), y: foot + 16),
      ]
    }
  }

  private var key: [Markup] {
    [
      Drawing.line("cumulative", from: (plot.left, 12), to: (plot.left + 28, 12)),
      point(plot.left + 14, 12),
      Drawing.text(
        pareto.cumulativeLabel, "axis", x: plot.left + 36, y: 16.5, anchor: "start"),
    ]
  }

  private func bar(_ index: Int) -> [Markup] {
    let bar = pareto.bars[index]
    let name =
      bar.name.count > Self.longestName
      ? bar.name.prefix(Self.longestName - 1) + "…" : bar.name[...]
    return [
      Drawing.text(
        String(name), "axis", x: plot.left - 8, y: y(index) + 4.5, anchor: "end"),
      .element(
        "rect",
        [
          "class": "bar", "x": Drawing.number(plot.left),
          "y": Drawing.number(y(index) - row.bar / 2),
          "width": Drawing.number(max(x(bar.share) - plot.left, 1)),
          "height": Drawing.number(row.bar),
        ]),
      Drawing.text(bar.label, "axis", x: Drawing.width, y: y(index) + 4.5, anchor: "end"),
    ]
  }

  private var line: [Markup] {
    let places = pareto.bars.indices.map { (x: x(pareto.bars[$0].cumulative), y: y($0)) }
    return zip(places, places.dropFirst()).map { Drawing.line("cumulative", from: $0, to: $1) }
      + places.map { point($0.x, $0.y) }
  }

  private func point(_ x: Double, _ y: Double) -> Markup {
    .element(
      "circle",
      ["class": "total", "cx": Drawing.number(x), "cy": Drawing.number(y), "r": "3"])
  }
}
