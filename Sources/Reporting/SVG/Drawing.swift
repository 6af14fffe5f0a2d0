import SeaworthyPhrases
import SeaworthyReadiness

/// What all drawings share: their size, their frame, and how numbers are written.
///
/// Drawings are 440 units wide, so that on a telephone their text is still readable, and two stand
/// side by side on a desk.
enum Drawing {
  /// The width of every drawing.
  static let width = 440.0

  /// A coordinate with at most one decimal, the same on every machine.
  static func number(_ value: Double) -> String {
    let text = value.fixed(1)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// A drawing in a figure with a caption, named and described for those who cannot see it.
  static func figure(
    id: String, title: String, summary: String, height: Double, content: [Markup]
  ) -> Markup {
    .element(
      "figure", [:],
      [
        .element("figcaption", [:], title),
        .element(
          "svg",
          [
            "viewBox": "0 0 \(number(width)) \(number(height))", "role": "img",
            "aria-labelledby": "\(id)-title \(id)-description",
          ],
          [
            .element("title", ["id": "\(id)-title"], title),
            .element("desc", ["id": "\(id)-description"], summary),
          ] + content),
      ])
  }

  /// A line of a class between two points.
  static func line(
    _ kind: String, from start: (x: Double, y: Double), to end: (x: Double, y: Double)
  ) -> Markup {
    .element(
      "line",
      [
        "class": kind, "x1": number(start.x), "y1": number(start.y), "x2": number(end.x),
        "y2": number(end.y),
      ])
  }

  /// A text of a class at a point.
  static func text(
    _ text: String, _ kind: String, x: Double, y: Double, anchor: String = "middle"
  ) -> Markup {
    .element(
      "text", ["class": kind, "x": number(x), "y": number(y), "text-anchor": anchor], text)
  }
}
