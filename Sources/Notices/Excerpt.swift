import SeaworthyPhrases

/// The part of a line that shows a place, cut so that it fits a width.
struct Excerpt {
  /// The visible text.
  let line: String
  /// How many characters stand before the place in ``line``.
  let offset: Int
  /// How many characters of the place are visible; at least 1.
  let length: Int
  /// How many columns there are.
  let width: Int

  init(_ source: String, place: NoticePlace, width: Int) {
    self.width = max(width, 24)
    let scalars = Array(source.unicodeScalars)
    let target = min(max(0, place.column - 1), scalars.count)
    // Keep a third of the width before the place, when the line is too long to be shown whole.
    // A place behind the end of the line needs a column of its own.
    let columns = max(scalars.count, target + 1)
    let start =
      columns <= self.width ? 0 : max(0, min(target - self.width / 3, columns - self.width + 1))
    let room = self.width - (start > 0 ? 1 : 0)
    let end = min(scalars.count, start + room)
    let shown = String(String.UnicodeScalarView(scalars[start..<end]))
      .replacing("\t", with: " ")
      .madeVisible(limit: .max)
    line = (start > 0 ? "…" : "") + shown
    offset = target - start + (start > 0 ? 1 : 0)
    length = max(1, min(place.length, self.width - offset))
  }
}
