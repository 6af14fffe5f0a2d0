import SeaworthyNotices

/// A file that an import has to check, or say why it does not.
struct FoundFile: Hashable, Sendable {
  /// What was found.
  enum Content: Hashable, Sendable {
    /// A file that is still to be read, of so many bytes.
    case file(RawPath, bytes: Int)
    /// All bytes of what can be read only once, in its turn: an archive's entry, a pipe.
    case bytes([UInt8])
    /// More bytes than a file may have: how many, and the first of them.
    case tooMany(Int, beginning: [UInt8])
    /// Something inside a folder that is neither a file nor a folder: a link or a device.
    case notAFile
    /// Something that is no part of the import, and what it is.
    case leftAlone(Notice)
    /// Something that is not taken in, and why.
    case refused(Notice)
    /// Nothing that can be read.
    case fault(RunFault.Reason)
  }

  /// The name by which people are told of it: the path as they gave it.
  var name: String
  /// The name under which it is kept: without the folders above what was named, so that it is the
  /// same on every machine.
  var keptName: String
  /// Whether a person named this very file, rather than a folder or an archive that holds it.
  var isNamed: Bool
  /// What was found.
  var content: Content

  /// Whether its name is that of a report.
  var isNamedAsReport: Bool { name.lowercased().hasSuffix(".xml") }

  /// Whether somebody means it to be a report: what only lies beside the reports is left alone.
  var isMeant: Bool { isNamed || isNamedAsReport || name.lowercased().hasSuffix(".xml.gz") }

  /// How many bytes it takes in memory until it is checked.
  var weight: Int {
    switch content {
    case .file(_, let bytes): bytes
    case .bytes(let bytes): bytes.count
    case .tooMany(_, let beginning): beginning.count
    case .notAFile, .leftAlone, .refused, .fault: 0
    }
  }
}

extension FoundFile {
  /// What was found at an entry of a folder.
  init(_ entry: OpenFolder.Entry, isNamed: Bool, _ content: Content) {
    self.init(name: entry.name, keptName: entry.keptName, isNamed: isNamed, content: content)
  }
}
