import SeaworthyPhrases
import SeaworthyTime

/// Draws what visits found: points at their real dates, about a mean or median, with limits; a gap
/// breaks the line, and what a rule calls has a ring.
struct ObservationChartDrawing {
  /// What is drawn.
  let chart: ObservationChart

  private let plot = (left: 54.0, right: 432.0, top: 50.0, bottom: 226.0)

  /// The drawing with its caption.
  var figure: Markup {
    Drawing.figure(
      id: chart.id, title: chart.title, summary: chart.summary, height: 254,
      content: grid + chart.ticks.flatMap { draw($0) } + key
        + chart.stretches.flatMap { draw($0) } + curve + chart.points.flatMap { mark($0) })
  }

  private func x(_ instant: Instant) -> Double {
    let length = Double(chart.window.length.count)
    guard length > 0 else { return (plot.left + plot.right) / 2 }
    let passed = Double((instant - chart.window.start).count) / length
    // Points at the ends keep clear of the edges.
    return plot.left + 8 + (plot.right - plot.left - 16) * min(max(passed, 0), 1)
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

  private func draw(_ tick: ConditionStrip.Tick) -> [Markup] {
    let x = x(tick.at)
    let mark = Drawing.line(
      "tick", from: (x, plot.bottom), to: (x, plot.bottom + (tick.label == nil ? 4 : 8)))
    guard let label = tick.label else { return [mark] }
    return [
      mark,
      Drawing.text(
        label, "axis", x: min(max(x, plot.left), Drawing.width - 18), y: plot.bottom + 22),
    ]
  }

  /// What the lines are, above the plot, where no point can lie.
  private var key: [Markup] {
    var marks = sample("median", chart.key.centre, at: (plot.left, 10))
    if let limits = chart.key.limits {
      marks += sample("limit", limits, at: (plot.left, 30))
    }
    if let signal = chart.key.signal {
      let x = plot.left + 212
      marks += [
        ring(x + 8, 10), point(x + 8, 10),
        Drawing.text(signal, "axis", x: x + 20, y: 14.5, anchor: "start"),
      ]
    }
    return marks
  }

  private func sample(
    _ kind: String, _ words: String, at place: (x: Double, y: Double)
  ) -> [Markup] {
    [
      Drawing.line(kind, from: place, to: (place.x + 28, place.y)),
      Drawing.text(words, "axis", x: place.x + 36, y: place.y + 4.5, anchor: "start"),
    ]
  }

  /// The middle line and the limits of a part; a limit beyond what the figure can be is left out.
  private func draw(_ stretch: ObservationChart.Stretch) -> [Markup] {
    let (start, end) = (x(stretch.interval.start) - 6, x(stretch.interval.end) + 6)
    let across: (String, Double) -> Markup = { kind, figure in
      Drawing.line(kind, from: (start, y(figure)), to: (end, y(figure)))
    }
    let limits = [stretch.limits?.lowerBound, stretch.limits?.upperBound].compactMap(\.self)
      .filter { (0...chart.scale.top).contains($0) }
    return limits.map { across("limit", $0) }
      + (stretch.centre.map { [across("median", $0)] } ?? [])
  }

  /// Straight lines between neighbouring points; none across a gap.
  private var curve: [Markup] {
    zip(chart.points, chart.points.dropFirst()).compactMap { first, second in
      guard let start = first.value, let end = second.value else { return nil }
      return Drawing.line("curve", from: (x(first.at), y(start)), to: (x(second.at), y(end)))
    }
  }

  /// A point with its whisker; a gap is a mark at the foot.
  private func mark(_ observed: ObservationChart.Point) -> [Markup] {
    let x = x(observed.at)
    guard let value = observed.value else {
      return [Drawing.text("?", "axis", x: x, y: plot.bottom - 4)]
    }
    var marks: [Markup] = []
    if let low = observed.low, let high = observed.high, high > low {
      marks.append(Drawing.line("whisker faint", from: (x, y(low)), to: (x, y(high))))
    }
    if observed.isSignal { marks.append(ring(x, y(value))) }
    return marks + [point(x, y(value))]
  }

  private func point(_ x: Double, _ y: Double) -> Markup { circle("point", x, y, "3.5") }

  private func ring(_ x: Double, _ y: Double) -> Markup { circle("ring", x, y, "7") }

  private func circle(_ kind: String, _ x: Double, _ y: Double, _ radius: String) -> Markup {
    .element(
      "circle",
      ["class": kind, "cx": Drawing.number(x), "cy": Drawing.number(y), "r": radius])
  }
}
