import SeaworthyArchive
import SeaworthyNotices

/// An archive that is being read, in its own order.
///
/// Its entries' names tell people where a file is; nothing is ever opened or written by them.
final class OpenArchive {
  private let archive: OpenFolder.Entry
  private let isNamed: Bool
  private let file: OpenFile
  private var reader: ArchiveReader?
  private var failure: ArchiveFailure?
  private var isAtEnd = false
  private var count = 0

  /// Reads an archive from an open file, of which some bytes were read before.
  ///
  /// - Parameter isNamed: Whether a person named the archive itself.
  init(
    _ file: consuming OpenFile, after first: [UInt8], as archive: OpenFolder.Entry, isNamed: Bool,
    limits: ArchiveLimits
  ) {
    self.file = file
    self.archive = archive
    self.isNamed = isNamed
    do throws(ArchiveFailure) {
      reader = try ArchiveReader(
        descriptor: self.file.descriptor, prefix: first, name: archive.name.lastComponent,
        limits: limits)
    } catch {
      failure = error
    }
  }

  /// Its kilobytes that were read so far.
  var work: Int { (reader?.bytesRead ?? 0) / 1000 }

  /// The next file in it; last of all why it cannot be read on, if so; then nil.
  func next() -> FoundFile? {
    do throws(ArchiveFailure) {
      while !isAtEnd, let entry = try reader?.next() {
        guard let file = find(entry) else { continue }
        count += 1
        return file
      }
    } catch {
      failure = error
    }
    isAtEnd = true
    guard let reason = failure else { return nil }
    failure = nil
    return FoundFile(archive, isNamed: isNamed, .init(reason, after: count))
  }

  /// What an entry is; nil for one that is left out, as it would be in a folder.
  private func find(_ entry: ArchiveEntry) -> FoundFile? {
    let isAlone = reader?.format == .gzip && entry.name == archive.name.lastComponent.unzipped
    let parts = entry.name.split(separator: "/").filter { $0 != "." }
    let isHidden = parts.contains { $0 != ".." && $0.hasPrefix(".") || $0 == "__MACOSX" }
    guard isAlone || !parts.isEmpty && !isHidden else { return nil }
    let inside = isAlone ? "" : "/" + parts.joined(separator: "/")
    return FoundFile(
      name: archive.name + inside, keptName: archive.keptName + inside,
      isNamed: isNamed && isAlone, content: .init(entry))
  }
}

extension String {
  fileprivate var lastComponent: String { split(separator: "/").last.map(String.init) ?? self }

  /// The name of a gzipped file without what gzip appended.
  fileprivate var unzipped: String { lowercased().hasSuffix(".gz") ? String(dropLast(3)) : self }
}
