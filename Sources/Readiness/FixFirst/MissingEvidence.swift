public import SeaworthyStandards

/// Something that is not known of a boat, and how far it could move a score by itself, all else as
/// it is.
///
/// Source: doctrine 4, "Low, high" and "Every score explains itself".
public struct MissingEvidence: Hashable, Sendable {
  /// Which score.
  public var kind: ReadinessKind
  /// What is not known.
  public var what: What
  /// By how many points the low would rise if it turned out as well as it can, from 0.
  public var lowCouldRise: Double
  /// By how many points the high would fall if it turned out as badly as it can, from 0.
  public var highCouldFall: Double

  /// Something that is not known.
  public init(kind: ReadinessKind, what: What, lowCouldRise: Double, highCouldFall: Double) {
    self.kind = kind
    self.what = what
    self.lowCouldRise = lowCouldRise
    self.highCouldFall = highCouldFall
  }

  /// What can be missing.
  public enum What: Hashable, Sendable {
    /// The boat's condition: there is no fresh evidence, or a file that cannot be relied on.
    case condition
    /// A part of which nothing is told.
    case part(ScorePart)
    /// What is not known of a part of which something is: so many of its items, tasks or counts; 0
    /// where it is nothing that is counted.
    case rest(of: ScorePart, count: Int)
    /// Corrections that are claimed and not verified: so many.
    case claims(Int)
  }
}
