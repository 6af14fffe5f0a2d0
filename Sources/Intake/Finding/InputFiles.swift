import SeaworthyArchive

/// The files behind the paths that a person names, found one after another and never all at once.
///
/// Folders are walked in the order of their names' bytes, archives in their own. Links are followed
/// where they are named, not inside folders; names that begin with a dot are left out. An archive
/// is known by its first bytes; inside a folder, what is named as a report is not looked into.
/// Source: engineering, hostile input.
struct InputFiles {
  private var paths: ArraySlice<String>
  private let standardInput: Int32
  private let limits: ArchiveLimits
  private var folders: [OpenFolder] = []
  private var archive: OpenArchive?
  private var finished = 0

  /// The files behind paths; `-` is what can be read from a descriptor.
  init(
    _ paths: [String], standardInput: Int32 = 0, limits: ArchiveLimits = .standard
  ) {
    self.paths = paths[...]
    self.limits = limits
    self.standardInput = standardInput
  }

  /// How much was read so far, in the units of ``InputAmount``.
  var work: Int { finished + (archive?.work ?? 0) }

  /// The next file; nil after the last.
  mutating func next() -> FoundFile? {
    while true {
      if let open = archive {
        if let file = open.next() { return file }
        finished += 1 + open.work
        archive = nil
      }
      if let last = folders.indices.last {
        guard let entry = folders[last].next() else {
          folders.removeLast()
          continue
        }
        if let file = find(entry) { return counted(file) }
      } else {
        guard let path = paths.popFirst() else { return nil }
        if let file = find(path) { return counted(file) }
      }
    }
  }

  private mutating func counted(_ file: FoundFile) -> FoundFile {
    finished += 1
    return file
  }

  /// Looks at a path that a person named; nil if it is a folder or an archive, which is open then.
  private mutating func find(_ path: String) -> FoundFile? {
    if path == "-" {
      let entry = OpenFolder.Entry(path: RawPath(path), name: path, keptName: path)
      return look(into: entry, isNamed: true) { [standardInput] in
        OpenFile(borrowing: standardInput)
      }
    }
    let last = path.split(separator: "/").last.map(String.init) ?? path
    let entry = OpenFolder.Entry(path: RawPath(path), name: path, keptName: last)
    switch FileState(ofNamed: entry.path) {
    case .folder:
      return enter(
        entry.path, name: path, keptName: [".", ".."].contains(last) ? "" : last + "/")
    case .file(let bytes): return look(into: entry, bytes: bytes, isNamed: true)
    // A pipe that is named, such as the shell's <(…), is read; one that lies in a folder could keep
    // the import waiting for ever.
    case .other:
      return look(into: entry, isNamed: true) { () throws(RunFault.Reason) in
        try OpenFile(entry.path)
      }
    case .fault(let reason): return FoundFile(entry, isNamed: true, .fault(reason))
    }
  }

  /// Looks at what lies in a folder; nil if it is a folder or an archive, which is open then.
  private mutating func find(_ entry: OpenFolder.Entry) -> FoundFile? {
    switch FileState(ofListed: entry.path) {
    case .folder: enter(entry.path, name: entry.name, keptName: entry.keptName + "/")
    case .file(let bytes): look(into: entry, bytes: bytes, isNamed: false)
    case .other: FoundFile(entry, isNamed: false, .notAFile)
    case .fault(let reason): FoundFile(entry, isNamed: false, .fault(reason))
    }
  }

  private mutating func enter(_ path: RawPath, name: String, keptName: String) -> FoundFile? {
    do throws(RunFault.Reason) {
      folders.append(try OpenFolder(path, name: name, keptName: keptName))
      return nil
    } catch {
      return FoundFile(name: name, keptName: keptName, isNamed: true, content: .fault(error))
    }
  }

  /// Opens a file that lies on disk and looks what it is; nil if it is an archive, which stays
  /// open.
  ///
  /// In a folder, what is named as a report is opened only once, when it is checked.
  private mutating func look(
    into entry: OpenFolder.Entry, bytes: Int, isNamed: Bool
  ) -> FoundFile? {
    let content = FoundFile.Content.file(entry.path, bytes: bytes)
    let file = FoundFile(entry, isNamed: isNamed, content)
    if !isNamed, file.isNamedAsReport { return file }
    return look(into: entry, isNamed: isNamed, content: content) {
      () throws(RunFault.Reason) in try OpenFile(entry.path)
    }
  }

  /// Looks what an open file is; nil if it is an archive, which stays open.
  ///
  /// - Parameter content: What it is if it is no archive; nil for what can be read only once.
  private mutating func look(
    into entry: OpenFolder.Entry, isNamed: Bool, content: FoundFile.Content? = nil,
    open: () throws(RunFault.Reason) -> OpenFile
  ) -> FoundFile? {
    do throws(RunFault.Reason) {
      let file = try open()
      let first = try file.beginning(FileBytes.beginning)
      switch FileBeginning(first, name: entry.name) {
      case .archive:
        archive = OpenArchive(
          file, after: first, as: entry, isNamed: isNamed, limits: limits)
        return nil
      case .unsupportedArchive(let format):
        return FoundFile(entry, isNamed: isNamed, .unsupportedArchive(format))
      case .other:
        if let content { return FoundFile(entry, isNamed: isNamed, content) }
        return FoundFile(entry, isNamed: isNamed, try .init(reading: file, after: first))
      }
    } catch {
      return FoundFile(entry, isNamed: isNamed, .fault(error))
    }
  }
}
