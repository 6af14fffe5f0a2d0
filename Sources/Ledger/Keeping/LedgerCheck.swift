public import SeaworthyInspection

/// What a check of a ledger found.
public struct LedgerCheck: Hashable, Sendable {
  /// How many receipts were looked at.
  public var receipts = 0
  /// How many copies of files were decoded again.
  public var copies = 0
  /// How many decisions were looked at.
  public var decisions = 0
  /// How many lines of the journal were followed.
  public var journalLines = 0
  /// How many files would not be kept as documents today: the rules have become stricter since.
  /// They are no fault.
  public var heldToday = 0
  /// What is not as the ledger wrote it, at most ``largestCount`` of it.
  public private(set) var faults: [LedgerFault] = []
  /// How many faults there are.
  public private(set) var faultCount = 0
  /// The digest of the ledger's content; nil where it cannot be worked out.
  public var digest: Digest?
  /// The journal's head; nil where there is none.
  public var journalHead: Digest?

  /// How many faults are told of.
  public static let largestCount = 1000

  /// Whether all is as it was written.
  public var isClean: Bool { faultCount == 0 }

  /// Adds a fault.
  mutating func add(_ kind: LedgerFault.Kind, _ number: Int64? = nil, _ name: String = "") {
    faultCount += 1
    if faults.count < Self.largestCount {
      faults.append(LedgerFault(kind: kind, number: number, name: name))
    }
  }
}
