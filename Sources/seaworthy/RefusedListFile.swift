import Foundation
import SeaworthyIntake
import SeaworthyPhrases

/// The file that lists what was refused or held. It grows beside its place and takes it at the end,
/// so that there is a whole list or the one from before. Nothing but such a list is replaced.
struct RefusedListFile {
  private let path: String
  private let growing: URL
  private let handle: FileHandle
  private let list: RefusedList
  private var isWhole = true

  /// Begins a list that will stand at a path.
  init(_ path: String, in language: Language) throws {
    self.path = path
    list = RefusedList(in: language)
    let place = URL(filePath: path)
    growing = place.deletingLastPathComponent()
      .appending(path: ".\(place.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier)")
    guard Self.mayTake(place) else {
      throw RunFailure.environment(Phrase("run.exists", ["path": .whole(path)]))
    }
    do {
      try Data(RefusedList.header.utf8).write(to: growing)
      handle = try FileHandle(forWritingTo: growing)
      try handle.seekToEnd()
    } catch {
      throw RunFailure.environment(Phrase("run.unwritable", ["path": .whole(path)]))
    }
  }

  /// Whether there is nothing at a place yet, or an earlier list.
  private static func mayTake(_ place: URL) -> Bool {
    guard FileManager.default.fileExists(atPath: place.path) else { return true }
    guard let file = try? FileHandle(forReadingFrom: place) else { return false }
    let header = Data(RefusedList.header.utf8)
    return (try? file.read(upToCount: header.count)) == header
  }

  /// Adds a file, if somebody has to do something about it. A full disk is told when all is done.
  mutating func add(_ file: FileResult) {
    guard isWhole, let line = list.line(of: file) else { return }
    do {
      try handle.write(contentsOf: Data(line.utf8))
    } catch {
      isWhole = false
    }
  }

  /// Puts the list in its place.
  func close() throws {
    do {
      try handle.close()
      guard isWhole, rename(growing.path, path) == 0 else { throw CocoaError(.fileWriteUnknown) }
    } catch {
      try? FileManager.default.removeItem(at: growing)
      throw RunFailure.environment(Phrase("run.unwritable", ["path": .whole(path)]))
    }
  }
}
