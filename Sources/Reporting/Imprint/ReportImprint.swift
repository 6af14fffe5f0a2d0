import SeaworthyAssessment
public import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyReadiness
public import SeaworthyTime

/// What a report file says of itself, for machines: which question it answers, from what, and which
/// program wrote it.
///
/// It is enough to ask the same ledger again and to be given the same bytes, whatever came in
/// since.
/// Source: product, promise 5.
public struct ReportImprint: Hashable, Sendable {
  /// The version of the program that issued the file.
  public var program: String
  /// The file's format.
  public var format: ReportFormat
  /// The ISO 639-1 code of the file's language, of data that of their sentences; nil for data that
  /// were issued before they had any.
  public var language: String?
  /// The period that the report is about.
  public var period: Period
  /// The code of the coast guard that the file is about; nil for the region.
  public var coastGuard: String?
  /// Whether the question was about the region with all coast guards, rather than one of them.
  public var isOfRegion: Bool
  /// What was true at this instant.
  public var asOf: Instant
  /// What the ledger had received by this receipt.
  public var receipt: Int64
  /// When that receipt was given; nil for a ledger that held nothing.
  public var receiptTime: Instant?
  /// The standard's name.
  public var standardName: String
  /// The standard's version.
  public var standardVersion: String
  /// The SHA-256 of the standard's file; nil for one that was read from none.
  public var standardDigest: Digest?
  /// The digest of the ledger's content at that receipt.
  public var ledgerDigest: Digest
  /// The head of the ledger's journal at that receipt; nil for a ledger that had no journal yet.
  public var journalHead: Digest?

  /// The name of the file: `region.html`, `XA.md`.
  public var fileName: String { "\(stem).\(format.fileExtension)" }

  /// The path of the file of a table, in a folder of the tables: `csv/XA-scores.csv`.
  func fileName(ofTable name: String) -> String {
    "\(format.fileExtension)/\(stem)-\(name).\(format.fileExtension)"
  }

  private var stem: String { coastGuard?.asIdentifier ?? "region" }
}

extension ReportImprint {
  /// What a file of an answer says of itself.
  ///
  /// - Parameter isOfRegion: Whether the region was asked for, though the file may be about one coast
  ///   guard of it.
  init(
    _ answer: ReportAnswer, of group: GroupAnswer, isOfRegion: Bool, format: ReportFormat,
    language: Language, program: String
  ) {
    let basis = answer.scores.basis
    self.init(
      program: program, format: format, language: language.code,
      period: answer.period, coastGuard: group.score.code, isOfRegion: isOfRegion,
      asOf: basis.asOf, receipt: basis.receipt, receiptTime: basis.receiptTime,
      standardName: basis.standardName, standardVersion: basis.standardVersion,
      standardDigest: basis.standardDigest, ledgerDigest: basis.ledgerDigest,
      journalHead: answer.journalHead)
  }
}
