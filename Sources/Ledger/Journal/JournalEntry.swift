public import SeaworthyInspection
public import SeaworthyTime

/// One line of a ledger's journal: something that changed the ledger.
///
/// Each line's hash is over the hash of the line before and its own content, so that nothing can be
/// changed, taken out or put in between without changing every hash after it. The last hash, the
/// journal's head, is printed on each report: it vouches for all that went before.
///
/// Source: product, feature 35.
public struct JournalEntry: Hashable, Sendable {
  /// What happened.
  public enum Event: String, Hashable, Sendable, CaseIterable {
    /// The ledger was made. Its digest is a number drawn by lot that tells ledgers apart.
    case begun
    /// A new document was kept.
    case kept
    /// Another byte form of a document was kept.
    case copied
    /// Something that the ledger had came in under another name, or had been received earlier by
    /// another ledger.
    case arrived
    /// A file with errors was kept aside.
    case held
    /// A file was refused, and not kept.
    case refused
    /// A person decided something.
    case decided
    /// Another ledger was merged into this one.
    case merged
    /// The ledger was brought to a newer version of its format.
    case migrated
  }

  /// Its number, from 1.
  public var number: Int64
  /// When it was written, by the clock of receipts, which never runs back.
  public var time: Instant
  /// What happened.
  public var event: Event
  /// The receipt that was given; nil if none was.
  public var receipt: Int64?
  /// The digest of what it is about: of a file its bytes', of a decision its own; nil for a file
  /// that was refused before it was read whole.
  public var digest: Digest?
  /// The name of the file, or what else was named; empty if nothing was.
  public var name: String
  /// What else there is to know: of a document the digest of its canonical form, of a refused file
  /// the codes, of anything in a batch or a merge where it belongs or came from.
  public var detail: String
  /// The hash over the line before and this one.
  public internal(set) var hash: Digest
}

extension JournalEntry {
  /// The hash that the entry must have after one with another hash; nil for the first.
  ///
  /// SHA-256 over a header, the hash before (32 zeros for the first) and each field with its length
  /// before it.
  func expectedHash(after previous: Digest?) -> Digest {
    var form = Array("seaworthy journal 1\n".utf8)
    form += previous?.bytes ?? Array(repeating: 0, count: 32)
    let fields = [
      String(number), String(time.milliseconds), event.rawValue,
      receipt.map { String($0) } ?? "", digest?.hexadecimal ?? "", name, detail,
    ]
    for field in fields { form += Array("\(field.utf8.count):\(field)\n".utf8) }
    return Digest(sha256Of: form)
  }
}
