import Foundation
import SeaworthyNotices
import SeaworthyPhrases
import SeaworthyStandards

/// The file of a scoring standard.
struct StandardFile {
  let path: String

  init(_ path: String) {
    self.path = path
  }

  /// Its bytes.
  func bytes() throws -> [UInt8] {
    do {
      return Array(try Data(contentsOf: URL(filePath: path)))
    } catch {
      throw RunFailure.environment(Phrase("run.unreadable", ["path": .whole(path)]))
    }
  }

  /// What stands in it, and everything that is to be told of it.
  func read() throws -> (standard: ScoringStandard?, notices: NoticeList) {
    ScoringStandard.read(try bytes())
  }

  /// The standard, to score by: its errors and warnings are told, and an error ends the run.
  func standard() throws -> ScoringStandard {
    let (standard, notices) = try read()
    for notice in notices.samples where notice.kind.severity > .info {
      try Terminal.error.write(notice, of: path)
    }
    guard let standard else { throw ExitStatus.dataNotClean.code }
    return standard
  }
}
