import Foundation
import SeaworthyPhrases
import SeaworthyReporting

/// A report file that somebody brings back, with what it says of itself.
struct ReportFile {
  /// The most bytes that are read: far more than a report has.
  private static let limit = 256 << 20

  let path: String
  let bytes: Data
  let imprint: ReportImprint

  /// Reads the file, which may be anything.
  init(_ path: String) throws {
    self.path = path
    let file = URL(filePath: path).resolvingSymlinksInPath()
    let values = try? file.resourceValues(forKeys: [.isRegularFileKey, .fileSizeKey])
    guard values?.isRegularFile == true, let size = values?.fileSize else {
      throw RunFailure.environment(Phrase("run.unreadable", ["path": .whole(path)]))
    }
    guard size <= Self.limit else {
      throw RunFailure.usage(Phrase("reissue.noReport", ["path": .whole(path)]))
    }
    do {
      bytes = try Data(contentsOf: file)
    } catch {
      throw RunFailure.environment(Phrase("run.unreadable", ["path": .whole(path)]))
    }
    do throws(ImprintFault) {
      imprint = try ReportImprint(reading: bytes)
    } catch {
      let key = error == .noReport ? "reissue.noReport" : "reissue.malformed"
      throw RunFailure.usage(Phrase(key, ["path": .whole(path)]))
    }
  }
}
