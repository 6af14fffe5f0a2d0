public import SeaworthyInspection
public import SeaworthyTime

/// Which question an answer answers: both clocks, the standard and the ledger's content.
public struct AnswerBasis: Hashable, Sendable {
  /// What was true at this instant.
  public var asOf: Instant
  /// What the ledger had received by this receipt.
  public var receipt: Int64
  /// When that receipt was given; nil for a ledger that holds nothing.
  public var receiptTime: Instant?
  /// The standard's name.
  public var standardName: String
  /// The standard's version.
  public var standardVersion: String
  /// The SHA-256 of the standard's file; nil for one that was read from none.
  public var standardDigest: Digest?
  /// The digest of the ledger's content.
  public var ledgerDigest: Digest
  /// The name of the file from which each cited document came, by the citation's digest.
  public var fileNames: [Digest: String]

  /// The basis of an answer.
  public init(
    asOf: Instant, receipt: Int64, receiptTime: Instant?, standardName: String,
    standardVersion: String, standardDigest: Digest? = nil, ledgerDigest: Digest,
    fileNames: [Digest: String]
  ) {
    self.asOf = asOf
    self.receipt = receipt
    self.receiptTime = receiptTime
    self.standardName = standardName
    self.standardVersion = standardVersion
    self.standardDigest = standardDigest
    self.ledgerDigest = ledgerDigest
    self.fileNames = fileNames
  }
}
