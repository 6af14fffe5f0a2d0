public import SeaworthyInspection

/// A kind of inspection, of one source or of any, for which evidence stays fresh equally long.
public struct EvidenceKind: Hashable, Sendable {
  /// The kind of inspection.
  public var kind: InspectionKind
  /// The source; nil for every source that has no row of its own.
  public var source: SourceKind?

  /// A kind of inspection by a source.
  public init(_ kind: InspectionKind, _ source: SourceKind?) {
    self.kind = kind
    self.source = source
  }
}
