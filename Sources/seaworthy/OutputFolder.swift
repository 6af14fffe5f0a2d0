import Foundation
import SeaworthyPhrases

/// A folder that the program writes into; made if it is not there.
struct OutputFolder {
  let path: String

  init(_ path: String) {
    self.path = path
  }

  /// Writes texts into files of the folder, by name; each file whole or not at all.
  func write(_ files: [String: String]) throws {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true)
      for (name, text) in files.sorted(by: { $0.key < $1.key }) {
        let file = URL(filePath: path).appending(path: name)
        try Data(text.utf8).write(to: file, options: .atomic)
      }
    } catch {
      throw RunFailure.environment(Phrase("run.unwritable", ["path": .whole(path)]))
    }
  }
}

extension OutputFolder {
  /// Writes texts into files below the folder, by path.
  func writeTree(_ files: [(path: String, text: String)]) throws {
    let folders = Dictionary(grouping: files) { file in
      file.path.split(separator: "/").dropLast().joined(separator: "/")
    }
    for (folder, files) in folders.sorted(by: { $0.key < $1.key }) {
      let texts = files.map { (name: String($0.path.split(separator: "/").last ?? ""), $0.text) }
      try OutputFolder(folder.isEmpty ? path : "\(path)/\(folder)")
        .write(Dictionary(uniqueKeysWithValues: texts))
    }
  }

  /// Removes files of the folder by name; one that is not there is no fault.
  func remove(_ names: [String]) throws {
    for name in names {
      let file = "\(path)/\(name)"
      guard FileManager.default.fileExists(atPath: file) else { continue }
      do {
        try FileManager.default.removeItem(atPath: file)
      } catch {
        throw RunFailure.environment(Phrase("run.unwritable", ["path": .whole(file)]))
      }
    }
  }
}
