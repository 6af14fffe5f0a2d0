public import SeaworthyPhrases

/// Something in a ledger that is not as the ledger wrote it.
public struct LedgerFault: Hashable, Sendable {
  /// What is wrong.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// SQLite finds the file damaged.
    case damagedFile
    /// A receipt is missing in between, or not given for anything.
    case receiptMissing
    /// A receipt's time is before the one of the receipt before.
    case timeRunsBack
    /// The bytes of a file are missing, or no longer those that came in.
    case changedOriginal
    /// A file holds another document than the ledger filed it under.
    case changedDigest
    /// What the ledger files a document under is not what the document says.
    case changedFiling
    /// The compact form is not that of the file: scores do not depend on it, and it is made again.
    case changedCompactForm
    /// A decision is not what was decided.
    case changedDecision
    /// A line of the journal does not follow from the line before it.
    case brokenJournal
    /// Something kept or refused has no line of its own in the journal, or a line has nothing.
    case notInJournal
  }

  /// What is wrong.
  public var kind: Kind
  /// Where: a receipt, or a line of the journal; nil for the file as a whole.
  public var number: Int64?
  /// The name of the file that it is about, or what SQLite says; empty if there is none.
  public var name: String

  /// The fault in a line.
  public var phrase: Phrase {
    Phrase(
      "fault.\(kind.rawValue)",
      ["number": .text(number.map { "#\($0)" } ?? ""), "name": .whole(name)])
  }
}
