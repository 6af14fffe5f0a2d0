/// A file that an import has to read, or say why it does not.
struct FoundFile: Hashable, Sendable {
  /// What was found.
  enum Content: Hashable, Sendable {
    /// A file of so many bytes, 0 where the system does not know.
    case file(bytes: Int)
    /// Standard input.
    case standardInput
    /// Something inside a folder that is neither a file nor a folder: a link or a device.
    case notAFile
    /// Nothing that can be read.
    case fault(RunFault.Reason)
  }

  /// The path to open.
  var path: String
  /// The name by which people are told of it: the path as they gave it.
  var name: String
  /// The name under which it is kept: without the folders above what was named, so that it is the
  /// same on every machine.
  var keptName: String
  /// What was found.
  var content: Content
}
