public import SeaworthyStandards

/// Maintenance or operational readiness of a vessel: 0 to 100, higher is better.
///
/// Source: doctrine 4.
public struct ReadinessScore: Hashable, Sendable {
  /// The score from the parts that are known, in points; nil without the part that it cannot do
  /// without.
  public var score: Double?
  /// The least that it could be, in points. Bands use it.
  public var low: Double
  /// The most that it could be, in points.
  public var high: Double
  /// The share that is known, 0 to 1.
  public var coverage: Double
  /// The band of the low; nil without a score.
  public var band: Band?
  /// The band of the high, where it is better than that of the low.
  public var couldBe: Band?
  /// What holds it down, if the boat's condition does.
  public var cap: ScoreCap?
  /// The parts that carry no data, in the order of the doctrine.
  public var missing: [ScorePart]
  /// The parts, in the order of the doctrine.
  public var parts: [Part]

  /// A score from its parts.
  public init(
    score: Double?, low: Double, high: Double, coverage: Double, band: Band?, couldBe: Band?,
    cap: ScoreCap?, missing: [ScorePart], parts: [Part]
  ) {
    self.score = score
    self.low = low
    self.high = high
    self.coverage = coverage
    self.band = band
    self.couldBe = couldBe
    self.cap = cap
    self.missing = missing
    self.parts = parts
  }

  /// One part of a score.
  public struct Part: Hashable, Sendable {
    /// Which part.
    public var part: ScorePart
    /// Its weight in the standard, 0 to 1.
    public var weight: Double
    /// Its value, range (each 0 to 1) and known share.
    public var ranged: Ranged
    /// What it is made of.
    public var explanation: [ExplanationNode]
    /// How that makes up its figures.
    public var combination: ExplanationNode.Combination

    /// A part with its weight.
    public init(
      part: ScorePart, weight: Double, ranged: Ranged, explanation: [ExplanationNode] = [],
      combination: ExplanationNode.Combination = .mean
    ) {
      self.part = part
      self.weight = weight
      self.ranged = ranged
      self.explanation = explanation
      self.combination = combination
    }
  }

  /// What a score amounts to.
  public enum Band: String, Hashable, Sendable, CaseIterable {
    /// Below degraded.
    case unsatisfactory
    /// Between the two.
    case degraded
    /// From the standard's threshold up.
    case satisfactory
    /// Too little is known to say.
    case insufficientData
  }
}
