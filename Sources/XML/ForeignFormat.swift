/// Names what a file is that does not begin as XML does.
enum ForeignFormat {
  /// The name of the format; absent if the text begins with markup that is not HTML.
  static func name(of text: UnsafeBufferPointer<UInt8>) -> String? {
    for (mark, name) in marks where text.starts(with: mark) { return name }
    let start = text.offsetAfterSpace(from: 0)
    guard start < text.count, text[start] == .lessThan else {
      return text.prefix(512).contains(where: isBinary) ? "binary" : "text"
    }
    return isHTML(text, at: start) ? "HTML" : nil
  }

  /// First bytes of what field teams' folders also hold.
  private static let marks: [([UInt8], String)] = [
    ([0x89, 0x50, 0x4E, 0x47], "PNG"),
    ([0xFF, 0xD8, 0xFF], "JPEG"),
    (Array("GIF8".utf8), "GIF"),
    (Array("%PDF".utf8), "PDF"),
    ([0x50, 0x4B, 0x03, 0x04], "ZIP"),
    ([0x50, 0x4B, 0x05, 0x06], "ZIP"),
    ([0x1F, 0x8B], "gzip"),
    (Array("7z".utf8) + [0xBC, 0xAF, 0x27, 0x1C], "7z"),
    (Array("Rar!".utf8), "RAR"),
    (Array("SQLite format 3".utf8), "SQLite"),
    (Array("{\\rtf".utf8), "RTF"),
    ([0xD0, 0xCF, 0x11, 0xE0], "Microsoft Office"),
  ]

  private static func isBinary(_ byte: UInt8) -> Bool {
    byte < 0x20 && !byte.isXMLSpace && byte != 0x0C && byte != 0x1B
  }

  private static func isHTML(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard start + 1 < text.count, "!hH".utf8.contains(text[start + 1]) else { return false }
    let opening = String(decoding: text[start...].prefix(64), as: UTF8.self).lowercased()
    let words = opening.split(maxSplits: 2) { $0.isWhitespace || $0 == ">" || $0 == "/" }
    if words.first == "<!doctype" { return words.dropFirst().first == "html" }
    return words.first == "<html"
  }
}
