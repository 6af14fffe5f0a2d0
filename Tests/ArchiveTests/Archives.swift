import Foundation
import SeaworthyArchive

/// The archives that the tests read, and what became of one.
enum Archives {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/archives")

  static func path(_ name: String) -> String {
    folder.appending(path: name).path
  }

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: name)))
  }

  /// So many lines, as `make.py` writes them.
  static func text(_ lines: Int) -> [UInt8] {
    (0..<lines).flatMap { Array("line \($0 * $0 % 997)\n".utf8) }
  }

  /// What the archives of all forms hold.
  static let reports = [
    ArchiveEntry(name: "XA/XA-07.xml", content: .bytes(text(60))),
    ArchiveEntry(name: "XA/empty.xml", content: .bytes([])),
    ArchiveEntry(name: "XB/XB-11.xml", content: .bytes(text(400))),
  ]

  /// What came out of an archive: its entries, and the failure that ended it, if any did.
  struct Outcome: Equatable {
    var entries: [ArchiveEntry] = []
    var failure: ArchiveFailure?

    var contents: [ArchiveEntry.Content] {
      entries.map(\.content)
    }
  }

  static func outcome(_ reader: () throws(ArchiveFailure) -> ArchiveReader) -> Outcome {
    var outcome = Outcome()
    do throws(ArchiveFailure) {
      let reader = try reader()
      while let entry = try reader.next() { outcome.entries.append(entry) }
    } catch {
      outcome.failure = error
    }
    return outcome
  }

  /// Reads a fixture from its path.
  static func read(_ name: String, limits: ArchiveLimits = .standard) -> Outcome {
    outcome { () throws(ArchiveFailure) in
      try ArchiveReader(path: path(name), limits: limits)
    }
  }

  /// Reads bytes, as if all of them had been read before from a pipe that is empty now.
  static func read(
    _ bytes: [UInt8], name: String = "-", limits: ArchiveLimits = .standard
  ) -> Outcome {
    let end = open("/dev/null", O_RDONLY)
    defer { close(end) }
    return outcome { () throws(ArchiveFailure) in
      try ArchiveReader(descriptor: end, prefix: bytes, name: name, limits: limits)
    }
  }

  /// Reads bytes from a pipe that another thread fills, `prefix` of them beforehand.
  static func read(piped bytes: [UInt8], prefix: Int) -> Outcome {
    let pipe = Pipe()
    let writer = Thread {
      pipe.fileHandleForWriting.write(Data(bytes[prefix...]))
      try? pipe.fileHandleForWriting.close()
    }
    writer.start()
    // A writer whose reader has gone away would be ended with the whole process.
    defer { _ = try? pipe.fileHandleForReading.readToEnd() }
    return outcome { () throws(ArchiveFailure) in
      try ArchiveReader(
        descriptor: pipe.fileHandleForReading.fileDescriptor, prefix: Array(bytes[..<prefix]))
    }
  }
}
