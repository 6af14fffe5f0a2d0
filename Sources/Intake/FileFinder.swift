import Foundation

/// Finds the files behind the paths that a person names.
///
/// Folders are walked in the order of their names' bytes. Links are followed where they are named,
/// not inside folders; names that begin with a dot are left out. Source: engineering, hostile input.
struct FileFinder {
  private(set) var files: [FoundFile] = []

  /// Finds all files, in the order of the paths.
  init(_ paths: [String]) {
    for path in paths {
      if path == "-" {
        files.append(
          FoundFile(path: path, name: path, keptName: path, content: .standardInput))
      } else {
        find(path)
      }
    }
  }

  private mutating func find(_ path: String) {
    let last = path.split(separator: "/").last.map(String.init) ?? path
    switch FileState(ofNamed: path) {
    case .folder: walk(path, keptName: [".", ".."].contains(last) ? "" : last + "/")
    case let state: add(path, keptName: last, state, isNamed: true)
    }
  }

  private mutating func walk(_ folder: String, keptName: String) {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      let state = FileState.fault(FileState(ofListed: folder).reason ?? .permission)
      return add(folder, keptName: keptName, state, isNamed: true)
    }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    where !name.hasPrefix(".") {
      switch FileState(ofListed: prefix + name) {
      case .folder: walk(prefix + name, keptName: keptName + name + "/")
      case let state: add(prefix + name, keptName: keptName + name, state, isNamed: false)
      }
    }
  }

  private mutating func add(
    _ path: String, keptName: String, _ state: FileState, isNamed: Bool
  ) {
    let content: FoundFile.Content =
      switch state {
      case .file(let bytes): .file(bytes: bytes)
      case .fault(let reason): .fault(reason)
      // A pipe that is named, such as the shell's <(…), is read; one that lies in a folder could
      // keep the import waiting for ever.
      case .other, .folder: isNamed ? .file(bytes: 0) : .notAFile
      }
    files.append(FoundFile(path: path, name: path, keptName: keptName, content: content))
  }
}
