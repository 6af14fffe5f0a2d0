import SeaworthyPhrases

/// Draws a run chart: points with whiskers about their median; a gap breaks the line.
struct RunChartDrawing {
  /// What is drawn.
  let chart: RunChart

  private let plot = (left: 54.0, right: 432.0, top: 32.0, bottom: 208.0)

  /// The drawing with its caption.
  var figure: Markup {
    Drawing.figure(
      id: chart.id, title: chart.title, summary: chart.summary, height: 264,
      content: grid + median + [counts] + curve + chart.points.indices.flatMap { mark($0) }
        + chart.points.indices.flatMap { axis($0) })
  }

  private func x(_ index: Int) -> Double {
    plot.left + (plot.right - plot.left) * (Double(index) + 0.5) / Double(chart.points.count)
  }

  private func y(_ share: Double) -> Double {
    plot.bottom - (plot.bottom - plot.top) * min(max(share, 0), 1)
  }

  private var grid: [Markup] {
    [0.0, 0.25, 0.5, 0.75, 1].flatMap { share in
      [
        Drawing.line("grid", from: (plot.left, y(share)), to: (plot.right, y(share))),
        Drawing.text(
          "\((share * 100).fixed(0)) %", "axis", x: plot.left - 6, y: y(share) + 4, anchor: "end"),
      ]
    }
  }

  /// The median's line, and above the plot the key to it, where no point can lie.
  private var median: [Markup] {
    guard let median = chart.median else { return [] }
    return [
      Drawing.line("median", from: (plot.left, y(median)), to: (plot.right, y(median))),
      Drawing.line("median", from: (plot.left, 10), to: (plot.left + 28, 10)),
      Drawing.text(chart.medianLabel, "axis", x: plot.left + 36, y: 14.5, anchor: "start"),
    ]
  }

  /// Straight lines between neighbouring points; none across a gap.
  private var curve: [Markup] {
    zip(chart.points.indices, chart.points.indices.dropFirst()).compactMap { first, second in
      guard let start = chart.points[first].value, let end = chart.points[second].value else {
        return nil
      }
      return Drawing.line("curve", from: (x(first), y(start)), to: (x(second), y(end)))
    }
  }

  /// A point with its whisker; a range without a value is drawn as a whisker alone.
  private func mark(_ index: Int) -> [Markup] {
    let point = chart.points[index]
    var marks: [Markup] = []
    if let low = point.low, let high = point.high {
      marks.append(Drawing.line("whisker", from: (x(index), y(low)), to: (x(index), y(high))))
      for end in [low, high] {
        marks.append(
          Drawing.line("whisker", from: (x(index) - 3, y(end)), to: (x(index) + 3, y(end))))
      }
    }
    if let value = point.value {
      marks.append(
        .element(
          "circle",
          [
            "class": "point", "cx": Drawing.number(x(index)), "cy": Drawing.number(y(value)),
            "r": "4",
          ]))
    }
    return marks
  }

  /// What the numbers under the axis are.
  private var counts: Markup {
    Drawing.text("n", "n", x: plot.left - 6, y: plot.bottom + 50, anchor: "end")
  }

  /// The quarter, its year where one begins, and n under a point.
  private func axis(_ index: Int) -> [Markup] {
    let parts = chart.points[index].period.split(separator: "-").map(String.init)
    let year = parts.first ?? ""
    let isFirstOfYear = index == 0 || !chart.points[index - 1].period.hasPrefix(year + "-")
    var marks = [
      Drawing.text("\(chart.points[index].n)", "n", x: x(index), y: plot.bottom + 50)
    ]
    if parts.count == 2, chart.points.count <= 12 {
      marks.append(Drawing.text(parts[1], "axis", x: x(index), y: plot.bottom + 17))
    }
    if isFirstOfYear {
      marks.append(Drawing.text(year, "axis", x: x(index), y: plot.bottom + 33))
    }
    return marks
  }
}
