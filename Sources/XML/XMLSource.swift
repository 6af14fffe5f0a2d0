/// A document decoded to UTF-8, before anything is known of its markup.
///
/// Keeps the text, so that a message about the document can show the line that it speaks of.
public struct XMLSource: Sendable {
  /// The encoding that the document was sent in: "UTF-8", "US-ASCII", "UTF-16", "ISO-8859-1" or
  /// "windows-1252".
  public let encoding: String

  private let bytes: [UInt8]
  /// Where the text begins in `bytes`: after a byte order mark.
  private let start: Int

  /// Decodes a document.
  ///
  /// The encoding is worked out from the byte order mark, the first bytes and the XML declaration,
  /// in this order. Throws `empty`, `tooLarge`, `notXML`, `unsupportedEncoding` or `badEncoding`.
  public init(_ bytes: [UInt8], limits: XMLLimits = .standard) throws(XMLFailure) {
    // Offsets are kept as 32-bit numbers, and decoding at most doubles the bytes.
    let limit = min(limits.bytes, Int(Int32.max) / 2)
    guard bytes.count <= limit else {
      throw XMLFailure(.tooLarge(bytes: bytes.count, limit: limit))
    }
    let decoded = try DecodedText(bytes)
    guard decoded.bytes.count <= limit else {
      throw XMLFailure(.tooLarge(bytes: decoded.bytes.count, limit: limit))
    }
    self.bytes = decoded.bytes
    start = decoded.start
    encoding = decoded.encoding
  }

  /// The whole text, without a byte order mark.
  public var text: String {
    withText { String(decoding: $0, as: UTF8.self) }
  }

  /// A line of the text, counted from 1, without its line end; empty beyond the last line.
  ///
  /// The line is as it was sent: control characters in it are for the caller to tame.
  public func line(_ number: Int) -> String {
    withText { text in
      var start = 0
      var line = 1
      while line < number {
        guard let end = text.firstOffset(of: .lineFeed, from: start) else { return "" }
        start = end + 1
        line += 1
      }
      var end = text.firstOffset(of: .lineFeed, from: start) ?? text.count
      if end > start, text[end - 1] == .carriageReturn { end -= 1 }
      return String(decoding: text[start..<end], as: UTF8.self)
    }
  }

  func withText<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try bytes.withUnsafeBufferPointer { all throws(Failure) in
      try body(UnsafeBufferPointer(rebasing: all[start...]))
    }
  }
}
