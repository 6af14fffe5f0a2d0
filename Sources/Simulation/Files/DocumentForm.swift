import SeaworthyInspection

/// In what form a document is sent: in which bytes.
public enum DocumentForm: Hashable, Sendable {
  /// As this program writes it.
  case plain
  /// The same content in other bytes.
  case anotherHand(Hand)
  /// With one code word misspelt, so that the file is held.
  case misspelt(Misspelling)

  /// A harmless way of writing otherwise.
  public enum Hand: String, Hashable, Sendable, CaseIterable {
    /// Tabs instead of two spaces.
    case tabs
    /// Lines that end in a carriage return and a line feed.
    case carriageReturns
    /// A byte order mark at the beginning.
    case byteOrderMark
    /// UTF-16, the lower byte first.
    case utf16
    /// A prefix for the namespace.
    case prefix
  }

  /// The name of the form in data.
  public var name: String {
    switch self {
    case .plain: "plain"
    case .anotherHand(let hand): hand.rawValue
    case .misspelt: "misspelt"
    }
  }

  /// The bytes of a document in this form, from those that the encoder wrote.
  func bytes(of plain: [UInt8]) -> [UInt8] {
    switch self {
    case .plain: plain
    case .anotherHand(let hand): hand.bytes(of: String(decoding: plain, as: UTF8.self))
    case .misspelt(let misspelling):
      Array(misspelling.text(of: String(decoding: plain, as: UTF8.self)).utf8)
    }
  }
}

extension DocumentForm.Hand {
  /// The bytes of a text that the encoder wrote: markup stands in it only as markup, and its lines
  /// are indented by pairs of spaces.
  fileprivate func bytes(of text: String) -> [UInt8] {
    switch self {
    case .tabs:
      return lines(of: text).flatMap { line in
        let spaces = line.prefix { $0 == UInt8(ascii: " ") }.count
        return Array(repeating: UInt8(ascii: "\t"), count: spaces / 2)
          + line.dropFirst(spaces / 2 * 2)
      }
    case .carriageReturns:
      return lines(of: text).flatMap { Array($0.dropLast()) + [13, 10] }
    case .byteOrderMark: return [0xEF, 0xBB, 0xBF] + text.utf8
    case .utf16:
      let units = Array(declared(text, "UTF-16").utf16)
      return [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .prefix: return prefixed(Array(text.utf8))
    }
  }

  /// The lines, each with its line feed.
  private func lines(of text: String) -> [ArraySlice<UInt8>] {
    let bytes = Array(text.utf8)
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (place, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      lines.append(bytes[start...place])
      start = place + 1
    }
    return lines
  }

  private func declared(_ text: String, _ encoding: String) -> String {
    text.replacing("encoding=\"UTF-8\"", with: "encoding=\"\(encoding)\"", maxReplacements: 1)
  }

  private func prefixed(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for (place, byte) in bytes.enumerated() {
      result.append(byte)
      let next = place + 1 < bytes.count ? bytes[place + 1] : 0
      let opens =
        byte == UInt8(ascii: "<") && next != UInt8(ascii: "?") && next != UInt8(ascii: "/")
      let closes = byte == UInt8(ascii: "/") && place > 0 && bytes[place - 1] == UInt8(ascii: "<")
      if opens || closes { result += "sw:".utf8 }
    }
    return Array(
      String(decoding: result, as: UTF8.self)
        .replacing(" xmlns=\"", with: " xmlns:sw=\"", maxReplacements: 1).utf8)
  }
}
