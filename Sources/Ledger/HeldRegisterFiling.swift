public import SeaworthyInspection
public import SeaworthyTime

/// A register with errors as the ledger files it.
///
/// Which vessels it names is read of its bytes: few registers are held.
public struct HeldRegisterFiling: Hashable, Sendable {
  /// The SHA-256 of its bytes.
  public var digest: Digest
  /// Its name.
  public var fileName: String
  /// The coast guards that it names, in order.
  public var coastGuards: [String]
  /// Whether it may be about any other coast guard: one of its own could not be read.
  public var isOfAny: Bool
  /// When it was made out, if that could be read.
  public var preparedAt: Instant?
  /// The identifier, if it could be read.
  public var identifier: DocumentIdentifier?
  /// The revision, if it could be read.
  public var revision: Int?
  /// Who made it, if that could be read.
  public var source: SourceKind?
  /// The codes of its notices, sorted.
  public var codes: [String]
  /// The line of the first error.
  public var line: Int
  /// The receipt under which it was kept.
  public var receipt: Int64
  /// When it was received.
  public var receivedAt: Instant

  /// Whether it says what can be read of a file with errors: were it of another coast guard, that
  /// one would no longer be unknown.
  func agrees(with envelope: HeldRegisterEnvelope) -> Bool {
    coastGuards == envelope.coastGuards && isOfAny == envelope.isOfAny
      && preparedAt == envelope.preparedAt?.instant && identifier == envelope.identifier
      && revision == envelope.revision && source == envelope.source
  }
}
