/// The encodings whose documents begin with ASCII characters, and the one that can't.
enum ByteEncoding: Equatable {
  case utf8
  case ascii
  case latin1
  case windows1252
  /// Declared in a document that isn't in it, or its declaration could not have been read.
  case utf16

  /// The encoding of a declared name, in upper or lower case; names are those registered at IANA.
  init?(name: String) {
    switch name.lowercased() {
    case "utf-8", "utf8": self = .utf8
    case "us-ascii", "ascii", "iso646-us", "ansi_x3.4-1968": self = .ascii
    case "iso-8859-1", "iso_8859-1", "iso8859-1", "latin1", "l1", "cp819": self = .latin1
    case "windows-1252", "cp1252": self = .windows1252
    case "utf-16", "utf-16le", "utf-16be": self = .utf16
    default: return nil
    }
  }

  var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .ascii: "US-ASCII"
    case .latin1: "ISO-8859-1"
    case .windows1252: "windows-1252"
    case .utf16: "UTF-16"
    }
  }

  /// What the bytes from 0x80 stand for, unless the text is a part of UTF-8 already.
  var table: HighByteTable? {
    switch self {
    case .utf8, .ascii, .utf16: nil
    case .latin1: .latin1
    case .windows1252: .windows1252
    }
  }
}
