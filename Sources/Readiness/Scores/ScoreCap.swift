/// The cap that a boat's condition puts on its scores.
public struct ScoreCap: Hashable, Sendable {
  /// The most that the score can be, in points.
  public var points: Double
  /// The open discrepancies and downtime that hold it there.
  public var causes: [ConditionFinding.Cause]

  /// A cap with its causes.
  public init(points: Double, causes: [ConditionFinding.Cause]) {
    self.points = points
    self.causes = causes
  }
}
