public import SeaworthyInspection
public import SeaworthyReadiness
public import SeaworthyTime

/// A kept statement as an answer shows it: beside the figures, never instead of them.
///
/// Source: doctrine 4, "A coast guard at t".
public struct CitedStatement: Hashable, Sendable {
  /// The statement.
  public var statement: Statement
  /// The vessel that it is about, named or by the report that it answers; nil if it is about the
  /// coast guard.
  public var vessel: VesselKey?
  /// Where it stands.
  public var citation: Citation
  /// Whether it is one of several among which somebody has to decide.
  public var isInConflict: Bool

  /// A statement with its place.
  public init(
    statement: Statement, vessel: VesselKey?, citation: Citation, isInConflict: Bool
  ) {
    self.statement = statement
    self.vessel = vessel
    self.citation = citation
    self.isInConflict = isInConflict
  }

  /// From when it counts: an override from its own time, a known change from when it took effect, a
  /// reply from when it was made out.
  public var at: Instant {
    switch statement.content {
    case .commandersOverride(let override): override.from.instant
    case .rightOfReply: statement.preparedAt.instant
    case .knownChange(let change): change.at.instant
    }
  }

  /// The override that it is; nil for anything else.
  public var override: CommandersOverride? {
    if case .commandersOverride(let override) = statement.content { override } else { nil }
  }
}
