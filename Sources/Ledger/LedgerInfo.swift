public import SeaworthyInspection
public import SeaworthyTime

/// What a ledger holds, in numbers.
public struct LedgerInfo: Hashable, Sendable {
  /// The version of the ledger's format.
  public var formatVersion: Int
  /// The last receipt; 0 if nothing is kept.
  public var receipt: Int64
  /// When that was given; nil if nothing is kept.
  public var receiptTime: Instant?
  /// Inspection reports, each revision and each candidate of a conflict by itself.
  public var reports: Int
  /// Fleet registers, likewise.
  public var registers: Int
  /// Statements, likewise.
  public var statements: Int
  /// Copies of documents and held files, each different byte form by itself.
  public var copies: Int
  /// Decisions of people.
  public var decisions: Int
  /// Files with errors, kept aside.
  public var held: Int
  /// Files that were refused.
  public var refused: Int
  /// The journal's head: the hash of its last line; nil of a ledger of an earlier version, which
  /// has no journal until it is migrated.
  public var journalHead: Digest?
  /// The batches by name.
  public var batches: [LedgerBatch]
}
