import SeaworthyPhrases

/// Draws a run chart: points with whiskers about their median; a gap breaks the line.
struct RunChartDrawing {
  /// What is drawn.
  let chart: RunChart

  private var plot: (left: Double, right: Double, top: Double, bottom: Double) {
    (54, 432, 32, chart.isSmall ? 136 : 208)
  }

  /// The drawing with its caption.
  var figure: Markup {
    Drawing.figure(
      id: chart.id, title: chart.title, summary: chart.summary, height: plot.bottom + 56,
      content: grid + median + [counts] + curve + chart.points.indices.flatMap { mark($0) }
        + chart.points.indices.flatMap { axis($0) })
  }

  private func x(_ index: Int) -> Double {
    plot.left + (plot.right - plot.left) * (Double(index) + 0.5) / Double(chart.points.count)
  }

  private func y(_ figure: Double) -> Double {
    plot.bottom - (plot.bottom - plot.top) * chart.scale.height(figure)
  }

  private var grid: [Markup] {
    chart.scale.marks.flatMap { mark in
      [
        Drawing.line("grid", from: (plot.left, y(mark.value)), to: (plot.right, y(mark.value))),
        Drawing.text(
          mark.label, "axis", x: plot.left - 6, y: y(mark.value) + 4, anchor: "end"),
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

  /// A point with its whisker; a range without a value is drawn as a whisker alone. One that nothing
  /// limits goes to the top of the plot and has no end there.
  private func mark(_ index: Int) -> [Markup] {
    let point = chart.points[index]
    var marks: [Markup] = []
    if let low = point.low {
      let top = point.high.map(y) ?? plot.top
      marks.append(Drawing.line("whisker", from: (x(index), y(low)), to: (x(index), top)))
      for end in [low, point.high].compactMap(\.self) {
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

  /// Of many periods only every so many have room for their n; the table has all.
  private var every: Int { max(1, (chart.points.count + 15) / 16) }

  /// The quarter, its year where one begins, and n under a point.
  private func axis(_ index: Int) -> [Markup] {
    let parts = chart.points[index].period.split(separator: "-").map(String.init)
    let year = parts.first ?? ""
    let isFirstOfYear = index == 0 || !chart.points[index - 1].period.hasPrefix(year + "-")
    var marks: [Markup] = []
    if index % every == 0 {
      marks.append(Drawing.text("\(chart.points[index].n)", "n", x: x(index), y: plot.bottom + 50))
    }
    if parts.count == 2, chart.points.count <= 12 {
      marks.append(Drawing.text(parts[1], "axis", x: x(index), y: plot.bottom + 17))
    }
    if isFirstOfYear {
      marks.append(Drawing.text(year, "axis", x: x(index), y: plot.bottom + 33))
    }
    return marks
  }
}
