import SeaworthyAssessment
import SeaworthyLedger
import SeaworthyPhrases
import SeaworthyReporting
import SeaworthyTime

/// Whether a ledger issued a report file, and whether that is still as it was.
struct ReportCheck {
  /// What is found, in a sentence.
  let phrase: Phrase
  /// Whether the ledger issued the file with these very bytes.
  let isUnchanged: Bool

  /// Asks a ledger the file's question again.
  ///
  /// A file whose head the ledger's journal never had is another ledger's, or had its head changed.
  init(
    of path: String, against ledger: Ledger, standard: StandardOptions, now: Instant
  ) async throws {
    let file = try ReportFile(path)
    let reissue = Reissue(file: file, ledger: ledger)
    guard try reissue.isOfLedger() else {
      phrase = Phrase("reportCheck.notIssued", ["path": .whole(path)])
      isUnchanged = false
      return
    }
    let isUnchanged = try await Self.isUnchanged(reissue, standard: standard, now: now)
    self.isUnchanged = isUnchanged
    phrase =
      isUnchanged ? Phrase("reportCheck.unchanged", ["path": .whole(path)]) : file.difference
  }

  private static func isUnchanged(
    _ reissue: Reissue, standard: StandardOptions, now: Instant
  ) async throws -> Bool {
    guard try reissue.hasSameContent() else { return false }
    let imprint = reissue.file.imprint
    let standard = try standard.scoringStandard(of: imprint.standardDigest, at: imprint.asOf)
    try reissue.check(standard)
    do {
      return try await reissue.text(by: standard, now: now).map(reissue.isIssued) ?? false
    } catch is AssessmentError {
      // The ledger never answered this question: somebody changed it in the file.
      return false
    }
  }
}
