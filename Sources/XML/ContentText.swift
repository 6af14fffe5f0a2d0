/// Looks in the source for an element's own text, stepping over its children.
struct ContentText {
  let text: UnsafeBufferPointer<UInt8>

  /// The first run of own text with more than white space in it, from its first visible character
  /// to its last before markup or the end of the line.
  func firstVisibleRun(from contentStart: Int) -> Range<Int>? {
    var depth = 0
    var offset = contentStart
    while offset < text.count {
      if text.has("<![CDATA[", at: offset) {
        let start = offset + 9
        guard let end = text.end(of: "]]>", from: start) else { return nil }
        if depth == 0, let run = visibleRun(in: start..<end - 3) { return run }
        offset = end
      } else if text[offset] == .lessThan {
        guard let end = endOfMarkup(at: offset, depth: &depth), depth >= 0 else { return nil }
        offset = end
      } else {
        let end = text.firstOffset(of: .lessThan, from: offset) ?? text.count
        if depth == 0, let run = visibleRun(in: offset..<end) { return run }
        offset = end
      }
    }
    return nil
  }

  private func visibleRun(in range: Range<Int>) -> Range<Int>? {
    guard let start = text[range].firstIndex(where: { !$0.isXMLSpace }) else { return nil }
    let rest = text[start..<range.upperBound]
    let lineEnd = rest.firstIndex { $0 == .lineFeed || $0 == .carriageReturn } ?? rest.endIndex
    let last = text[start..<lineEnd].lastIndex { !$0.isXMLSpace } ?? start
    return start..<last + 1
  }

  private func endOfMarkup(at open: Int, depth: inout Int) -> Int? {
    if text.has("<!--", at: open) { return text.end(of: "-->", from: open + 4) }
    if text.has("<?", at: open) { return text.end(of: "?>", from: open + 2) }
    if text.has("</", at: open) {
      depth -= 1
      return text.end(of: ">", from: open + 2)
    }
    let tag = StartTagText(cursor: SourceCursor(offset: open, line: 1, column: 1), text: text)
    if !tag.end.isEmptyElement { depth += 1 }
    return tag.end.offset
  }
}
