import ArgumentParser
import Foundation
import SeaworthyNotices
import SeaworthyPhrases
import SeaworthyStandards

/// Under which scoring standard to work.
struct StandardOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A scoring standard's file. Default: the standard that travels inside the program.",
      valueName: "file"))
  var standard: String?

  /// The standard asked for.
  func scoringStandard() throws -> ScoringStandard {
    guard let standard else { return try Shipped.standard() }
    let file = URL(filePath: standard)
    let bytes: Data
    do {
      bytes = try Data(contentsOf: file)
    } catch {
      throw RunFailure.environment(Phrase("run.unreadable", ["path": .whole(standard)]))
    }
    let (read, notices) = ScoringStandard.read(Array(bytes))
    for notice in notices.samples { try Terminal.error.write(notice, of: standard) }
    guard let read else { throw ExitStatus.dataNotClean.code }
    return read
  }
}
