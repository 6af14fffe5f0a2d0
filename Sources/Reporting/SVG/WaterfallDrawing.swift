import SeaworthyPhrases

/// Draws a change as steps, one below the other: rises filled, falls hatched, each with its sign.
///
/// The axis need not begin at 0: the earlier and the later figure are lines, not bars, so that no
/// length but a step's is to be compared.
struct WaterfallDrawing {
  /// What is drawn.
  let waterfall: Waterfall

  private let plot = (left: 132.0, right: 376.0)
  private let row = (first: 30.0, height: 26.0, bar: 14.0)

  /// The drawing with its caption.
  var figure: Markup {
    Drawing.figure(
      id: waterfall.id, title: waterfall.title, summary: waterfall.summary, height: foot + 26,
      content: [hatching] + grid + level(waterfall.start, at: 0) + steps
        + level(waterfall.end, at: waterfall.steps.count + 1))
  }

  private var foot: Double { y(waterfall.steps.count + 2) - row.height / 2 }

  /// The middle of a row.
  private func y(_ index: Int) -> Double { row.first + row.height * Double(index) }

  /// The ends of the axis: whole tenths around all that is drawn, at least two of them.
  private var axis: (low: Int, high: Int) {
    let figures =
      [waterfall.start.value, waterfall.end.value] + waterfall.steps.flatMap { [$0.from, $0.to] }
    let low = Int(((figures.min() ?? 0) * 10 - 0.05).rounded(.down))
    let high = Int(((figures.max() ?? 1) * 10 + 0.05).rounded(.up))
    return high - low < 2 ? (low - 1, high + 1) : (low, high)
  }

  private func x(_ figure: Double) -> Double {
    let (low, high) = axis
    return plot.left + (plot.right - plot.left) * (figure * 10 - Double(low)) / Double(high - low)
  }

  private var grid: [Markup] {
    let (low, high) = axis
    let stride = high - low > 5 ? 2 : 1
    return (low...high).filter { ($0 - low) % stride == 0 }.flatMap { tenth in
      let x = x(Double(tenth) / 10)
      return [
        Drawing.line("grid", from: (x, row.first - row.height / 2), to: (x, foot)),
        Drawing.text("\(tenth * 10) %".minusSigned, "axis", x: x, y: foot + 16),
      ]
    }
  }

  private func name(_ text: String, _ index: Int, kind: String = "axis") -> Markup {
    Drawing.text(text, kind, x: plot.left - 8, y: y(index) + 4.5, anchor: "end")
  }

  /// A figure as a thick line across its row, which its words follow.
  private func level(_ level: Waterfall.Level, at index: Int) -> [Markup] {
    let x = x(level.value)
    return [
      name(level.name, index, kind: "label"),
      Drawing.line(
        "level", from: (x, y(index) - row.bar / 2 - 2), to: (x, y(index) + row.bar / 2 + 2)),
      Drawing.text(
        level.label, "label halo", x: plot.right + 6, y: y(index) + 4.5, anchor: "start"),
    ]
  }

  private var steps: [Markup] {
    waterfall.steps.enumerated().flatMap { place, step in
      let index = place + 1
      let (start, end) = (x(step.from), x(step.to))
      let area: (String, String?) -> Markup = { kind, fill in
        .element(
          "rect",
          [
            "class": kind, "x": Drawing.number(min(start, end)),
            "y": Drawing.number(y(index) - row.bar / 2),
            "width": Drawing.number(max(abs(end - start), 1)), "height": Drawing.number(row.bar),
            "fill": fill,
          ])
      }
      let isFall = step.to < step.from
      return [
        name(step.name, index),
        Drawing.line(
          "joint", from: (start, y(index - 1) + row.bar / 2), to: (start, y(index) - row.bar / 2)),
        area(isFall ? "step fall" : "step rise", nil),
      ] + (isFall ? [area("pattern", "url(#\(waterfall.id)-fall)")] : [])
        + [Drawing.text(step.label, "axis", x: plot.right + 6, y: y(index) + 4.5, anchor: "start")]
    } + [last]
  }

  /// From the last step to the later figure.
  private var last: Markup {
    let x = x(waterfall.end.value)
    let index = waterfall.steps.count + 1
    return Drawing.line(
      "joint", from: (x, y(index - 1) + row.bar / 2), to: (x, y(index) - row.bar / 2))
  }

  private var hatching: Markup {
    .element(
      "defs", [:],
      [
        .element(
          "pattern",
          [
            "id": "\(waterfall.id)-fall", "width": "6", "height": "6",
            "patternUnits": "userSpaceOnUse",
          ], [.element("path", ["class": "ink", "d": "M0 6L6 0"])])
      ])
  }
}

extension String {
  /// A number's text with the minus sign of print.
  fileprivate var minusSigned: String { hasPrefix("-") ? "−" + dropFirst() : self }
}
