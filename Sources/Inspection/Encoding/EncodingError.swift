public import SeaworthyNotices

/// Why a document can't be written as a file that is read as the same document.
public enum EncodingError: Error, Hashable, Sendable {
  /// A text holds a character that no XML file can carry: most control characters, U+FFFE, U+FFFF.
  case unwritable(Unicode.Scalar)
  /// An extension is not one well-formed element.
  case extensionNotXML
  /// The file would be held or refused, with these notices.
  case refused(NoticeList)
  /// The file would be read as a document of other content: a place whose name is only white space
  /// loses it, say.
  case readsAsAnother
}
