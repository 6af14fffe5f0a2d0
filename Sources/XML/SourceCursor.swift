/// A place in text that moves forward, counting lines and columns as it goes.
struct SourceCursor {
  private(set) var offset = 0
  private(set) var line = 1
  /// The column from 1, in characters.
  private(set) var column = 1

  /// The first character of a text.
  static let start = SourceCursor(offset: 0, line: 1, column: 1)

  init(offset: Int, line: Int, column: Int) {
    self.offset = offset
    self.line = line
    self.column = column
  }

  /// Moves to `target`, which is not before `offset`.
  mutating func advance(to target: Int, in text: UnsafeBufferPointer<UInt8>) {
    while let lineEnd = text.firstOffset(of: .lineFeed, in: offset..<target) {
      line += 1
      column = 1
      offset = lineEnd + 1
    }
    column += Self.characters(in: offset..<target, of: text)
    offset = target
  }

  /// The place of a span that begins at or after the cursor.
  func place(of span: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> XMLPlace {
    let start = min(max(span.lowerBound, offset), text.count)
    let end = min(max(span.upperBound, start), text.count)
    var cursor = self
    cursor.advance(to: start, in: text)
    let lineEnd = text[start..<end].firstIndex { $0 == .lineFeed || $0 == .carriageReturn } ?? end
    return XMLPlace(
      line: cursor.line, column: cursor.column,
      length: Self.characters(in: start..<lineEnd, of: text))
  }

  /// The place of the one character that stands, or would follow, at an offset.
  func point(at offset: Int, in text: UnsafeBufferPointer<UInt8>) -> XMLPlace {
    let place = place(of: offset..<offset, in: text)
    return XMLPlace(line: place.line, column: place.column, length: 1)
  }

  /// The place of the one character that would follow a text.
  func point(atEndOf text: [UInt8]) -> XMLPlace {
    text.withUnsafeBufferPointer { point(at: $0.count, in: $0) }
  }

  private static func characters(
    in range: Range<Int>, of text: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var count = 0
    for byte in UnsafeBufferPointer(rebasing: text[range]) where byte.beginsScalar { count &+= 1 }
    return count
  }
}
