import Foundation
import SeaworthyPhrases

/// A file that a person asked to be written.
struct OutputFile {
  let path: String

  init(_ path: String) {
    self.path = path
  }

  /// Writes a text, whole or not at all. What is there already stays: a sheet that somebody filled
  /// in is not to be lost.
  func write(_ text: String) throws {
    do {
      try Data(text.utf8).write(to: URL(filePath: path), options: .withoutOverwriting)
    } catch CocoaError.fileWriteFileExists {
      throw RunFailure.environment(Phrase("run.exists", ["path": .whole(path)]))
    } catch {
      throw RunFailure.environment(Phrase("run.unwritable", ["path": .whole(path)]))
    }
  }
}
