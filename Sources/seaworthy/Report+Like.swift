import Foundation
import SeaworthyLedger
import SeaworthyPhrases
import SeaworthyReporting

extension Report {
  /// Issues the report again that a file is, and says where its bytes differ from the file's.
  func reissue(like path: String) async throws {
    let file = try ReportFile(path)
    let ledger = try Ledger.open(at: question.ledger.path(), mode: .read, clock: Clock.now)
    let reissue = Reissue(file: file, ledger: ledger)
    guard try reissue.isOfLedger(), try reissue.hasSameContent() else {
      throw RunFailure.usage(Phrase("reissue.otherLedger", ["path": .whole(path)]))
    }
    let standard = try question.standard.scoringStandard(
      of: file.imprint.standardDigest, at: file.imprint.asOf)
    try reissue.check(standard)
    guard let text = try await reissue.text(by: standard, now: Clock.now()) else {
      throw RunFailure.usage(Phrase("reissue.malformed", ["path": .whole(path)]))
    }
    if output == "-" {
      Terminal.output.write(bytes: Array(text.utf8))
    } else {
      let folder = "\(output)/\(file.imprint.period)"
      try OutputFolder(folder).write([file.imprint.fileName: text])
      Terminal.output.write("\(folder)/\(file.imprint.fileName)")
    }
    if !reissue.isIssued(text) { Terminal.error.writeFailure(file.difference) }
  }
}

extension ReportFile {
  /// Why a file's bytes differ from what its ledger issues.
  var difference: Phrase {
    imprint.program == Version.current
      ? Phrase("reissue.changed", ["path": .whole(path)])
      : Phrase(
        "reissue.otherVersion",
        [
          "path": .whole(path), "issued": .text(imprint.program),
          "present": .text(Version.current),
        ])
  }
}
