/// A number that was observed at a time.
///
/// The methods tell equal numbers from different ones by their last bit: what was worked out and may
/// be off by rounding is rounded first, to what the observation can tell apart.
public struct TimedValue: Hashable, Sendable {
  /// When, on any axis of time whose unit is the caller's, such as days or months; finite.
  public let time: Double
  /// What was observed; finite.
  public let value: Double

  /// A number and its time.
  public init(_ value: Double, at time: Double) {
    precondition(value.isFinite && time.isFinite, "what is observed is a number, at a time")
    self.time = time
    self.value = value
  }
}
