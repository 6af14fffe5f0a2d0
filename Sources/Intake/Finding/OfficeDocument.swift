/// A document of a word processor, a spreadsheet or the like: a zip, but no archive of reports.
enum OfficeDocument {
  /// What the names of such documents end with.
  private static let suffixes = [
    ".docx", ".docm", ".dotx", ".xlsx", ".xlsm", ".xltx", ".pptx", ".pptm", ".odt", ".ods", ".odp",
    ".odg", ".epub", ".kmz", ".vsdx", ".jar", ".apk",
  ]

  /// The names that stand first in such documents, whatever they are called.
  private static let firstEntries = ["[Content_Types].xml", "mimetype", "_rels/.rels", "META-INF/"]

  /// Whether a file of this name is such a document.
  static func isNamed(_ name: String) -> Bool {
    let name = name.lowercased()
    return suffixes.contains(where: name.hasSuffix)
  }

  /// Whether a file that begins so is such a document.
  static func begins(_ first: [UInt8], name: String) -> Bool {
    guard first.starts(with: [0x50, 0x4B]) else { return false }
    // The name of a zip's first entry stands at offset 30. Source: APPNOTE.TXT, 4.3.7.
    return isNamed(name) || firstEntries.contains { first.dropFirst(30).starts(with: $0.utf8) }
  }
}
