/// Who made a document.
public struct Source: Hashable, Sendable {
  /// Team, coast guard or contractor.
  public var kind: SourceKind
  /// The unit's name, if it is given.
  public var name: String?

  /// A source of a kind.
  public init(_ kind: SourceKind, name: String? = nil) {
    self.kind = kind
    self.name = name
  }
}
