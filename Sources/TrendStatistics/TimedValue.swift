/// A number that was observed at a time.
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
