import Foundation
import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyLedger
import SeaworthyPhrases
import SeaworthyReporting
import SeaworthyStandards
import SeaworthyTime

/// A report that a ledger issues again: the same question as that of a file that it issued.
///
/// What came in, was decided or merged after the file's receipt does not count.
struct Reissue {
  let file: ReportFile
  let ledger: Ledger

  private var imprint: ReportImprint { file.imprint }

  /// Whether the ledger's journal passed through the file's head at the file's receipt.
  ///
  /// A file without a head was issued before the ledger had a journal, if ever.
  func isOfLedger() throws -> Bool {
    guard imprint.receipt <= (try ledger.latestReceipt()) else { return false }
    let head = try ledger.journalHead(knownAt: imprint.receipt)
    if let stated = imprint.journalHead { return stated == head }
    guard head != nil else { return true }
    let journal = try ledger.journal()
    guard let migration = journal.firstIndex(where: { $0.event == .migrated }) else { return false }
    return imprint.receipt <= (journal[..<migration].compactMap(\.receipt).max() ?? 0)
  }

  /// Whether the ledger's content at the file's receipt is the one that the file names.
  func hasSameContent() throws -> Bool {
    try ledger.digest(knownAt: imprint.receipt) == imprint.ledgerDigest
  }

  /// Throws unless a standard is the one by which the file was worked out.
  func check(_ standard: ScoringStandard) throws {
    guard standard.digest != imprint.standardDigest else { return }
    throw RunFailure.usage(
      Phrase(
        "reissue.otherStandard",
        [
          "path": .whole(file.path), "name": .text(imprint.standardName),
          "version": .text(imprint.standardVersion),
        ]))
  }

  /// The file's text as the ledger issues it now; nil if there is no such file in the report, or no
  /// such report.
  ///
  /// - Parameter now: Nothing is told of the time after it, unless that is what the file tells: a
  ///   clock that was set back since takes no report away.
  func text(by standard: ScoringStandard, now: Instant) async throws -> String? {
    guard let code = Language.Shipped(rawValue: imprint.language ?? Language.Shipped.en.rawValue)
    else { return nil }
    let known = min(now, try ledger.end(ofReceipt: imprint.receipt) ?? now)
    let assessment = try await Assessment(
      ledger, standard: standard, asOf: imprint.asOf, knownAt: imprint.receipt,
      knownUntil: max(known, imprint.asOf))
    var answer = try await assessment.report(
      period: imprint.period, coastGuard: imprint.isOfRegion ? nil : imprint.coastGuard)
    if imprint.journalHead == nil { answer.journalHead = nil }
    let bundle = try await ReportBundle(
      answer, formats: [imprint.format], language: try Language.shipped(code),
      program: Version.current)
    let text = bundle.files[imprint.fileName]
    if let text, imprint.asOf > known, !isIssued(text) {
      throw AssessmentError.asOfAfterKnown(asOf: imprint.asOf, known: known)
    }
    return text
  }

  /// Whether a text has the file's own bytes.
  func isIssued(_ text: String) -> Bool { Data(text.utf8) == file.bytes }
}
