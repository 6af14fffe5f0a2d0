/// A folder that is being walked.
struct OpenFolder: Sendable {
  private let path: RawPath
  private let name: String
  private let keptName: String
  private let names: FolderNames
  private var position = 0

  /// Opens the folder at a path.
  ///
  /// - Parameters:
  ///   - name: The folder as people are told it.
  ///   - keptName: What stands before the names under which its files are kept.
  /// - Throws: The reason why it cannot be listed.
  init(_ path: RawPath, name: String, keptName: String) throws(RunFault.Reason) {
    self.path = path
    self.name = name.hasSuffix("/") ? name : name + "/"
    self.keptName = keptName
    names = try FolderNames(of: path)
  }

  /// Something that lies in a folder.
  struct Entry {
    /// Where it is.
    var path: RawPath
    /// Its path as people are told it.
    var name: String
    /// The name under which it is kept.
    var keptName: String
  }

  /// The next entry; nil after the last.
  mutating func next() -> Entry? {
    guard position < names.count else { return nil }
    let bytes = names[position]
    position += 1
    let last = String(showing: bytes)
    return Entry(path: path.appending(bytes), name: name + last, keptName: keptName + last)
  }
}
