/// What became of a file that was handed to the ledger.
///
/// Everything kept has a receipt: a number that counts from 1.
public enum KeepOutcome: Hashable, Sendable {
  /// A new document.
  case kept(receipt: Int64)
  /// A document that the ledger had. A new byte form of it is kept as another copy, with a receipt;
  /// the same bytes again leave nothing.
  case alreadyKept(receipt: Int64?)
  /// A revision of a document that the ledger had; the highest stands, whichever came first.
  case revised(receipt: Int64)
  /// Another content under an identifier and revision that the ledger had: both are kept.
  case conflicting(receipt: Int64)
  /// A document that stands only once somebody decides so.
  case needsDecision(DecisionReason, receipt: Int64)
  /// A file with errors, kept aside: its boat counts as unknown.
  case held(receipt: Int64)
  /// A file with errors that the ledger had.
  case alreadyHeld
  /// A file of which only the digest, the name, the time and the codes are kept.
  case refused

  /// The receipt that was given; nil if nothing was kept.
  public var receipt: Int64? {
    switch self {
    case .kept(let receipt), .revised(let receipt), .conflicting(let receipt),
      .needsDecision(_, let receipt), .held(let receipt):
      receipt
    case .alreadyKept(let receipt): receipt
    case .alreadyHeld, .refused: nil
    }
  }
}
