import SeaworthyReadiness
import SeaworthyTime

/// Draws a boat's condition over time as a strip: pattern and words as well as colour.
struct ConditionStripDrawing {
  /// What is drawn.
  let strip: ConditionStrip

  private let band = (left: 1.0, right: 439.0, top: 2.0, height: 30.0)

  /// The drawing with its caption.
  var figure: Markup {
    Drawing.figure(
      id: strip.id, title: strip.title, summary: strip.summary, height: 56,
      content: [definitions] + strip.segments.flatMap { draw($0) }
        + strip.ticks.flatMap { draw($0) })
  }

  private func x(_ instant: Instant) -> Double {
    let length = Double(strip.window.length.count)
    guard length > 0 else { return band.left }
    let passed = Double((instant - strip.window.start).count) / length
    return band.left + (band.right - band.left) * min(max(passed, 0), 1)
  }

  private func draw(_ segment: ConditionStrip.Segment) -> [Markup] {
    let (start, end) = (x(segment.interval.start), x(segment.interval.end))
    let area: (String, String?) -> Markup = { kind, fill in
      .element(
        "rect",
        [
          "class": kind, "x": Drawing.number(start), "y": Drawing.number(band.top),
          "width": Drawing.number(end - start), "height": Drawing.number(band.height), "fill": fill,
        ])
    }
    var marks = [area("segment \(segment.condition.rawValue)", nil)]
    if let pattern = Pattern(segment.condition) {
      marks.append(area("pattern", "url(#\(strip.id)-\(pattern.rawValue))"))
    }
    if end - start >= Double(segment.label.count) * 9.5 + 6 {
      marks.append(
        Drawing.text(
          segment.label, "label halo", x: (start + end) / 2, y: band.top + band.height / 2 + 4.5))
    }
    return marks
  }

  private func draw(_ tick: ConditionStrip.Tick) -> [Markup] {
    let (x, foot) = (x(tick.at), band.top + band.height)
    let mark = Drawing.line(
      "tick", from: (x, foot), to: (x, foot + (tick.label == nil ? 4 : 8)))
    guard let label = tick.label else { return [mark] }
    return [
      mark,
      Drawing.text(label, "axis", x: min(max(x, 18), Drawing.width - 18), y: foot + 21),
    ]
  }

  /// How a condition is told apart without colour.
  private enum Pattern: String {
    case stripes
    case dots
    case bars
    case hatching
    case dashes

    init?(_ condition: Condition) {
      switch condition {
      case .fmc: return nil
      case .pmc: self = .bars
      case .nmcm: self = .stripes
      case .nmcs: self = .dots
      case .nmcd: self = .dashes
      case .unknown: self = .hatching
      case .outOfFleet: return nil
      }
    }

    var lines: String {
      switch self {
      case .stripes: "M0 8L8 0"
      case .dots: "M3 3h2v2h-2z"
      case .bars: "M4 0V8"
      case .hatching: "M0 8L8 0M0 0L8 8"
      case .dashes: "M0 4H8"
      }
    }
  }

  private var definitions: Markup {
    var patterns: [Pattern] = []
    for segment in strip.segments {
      if let pattern = Pattern(segment.condition), !patterns.contains(pattern) {
        patterns.append(pattern)
      }
    }
    return .element(
      "defs", [:],
      patterns.map { pattern in
        .element(
          "pattern",
          [
            "id": "\(strip.id)-\(pattern.rawValue)", "width": "8", "height": "8",
            "patternUnits": "userSpaceOnUse",
          ], [.element("path", ["class": "ink", "d": pattern.lines])])
      })
  }
}
