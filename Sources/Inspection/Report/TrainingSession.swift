/// Training that was delivered during an inspection or visit.
public struct TrainingSession: Hashable, Sendable {
  /// What was taught.
  public var topic: String
  /// To whom.
  public var audience: String
  /// Its length in hours.
  public var hours: DecimalNumber
  /// How many attended.
  public var attended: Int
  /// How many of those passed; nil if nobody was examined.
  public var passed: Int?
  /// The line on which the element begins in the file that was decoded; not part of the content.
  public var line: Int

  /// A session.
  public init(
    topic: String, audience: String, hours: DecimalNumber, attended: Int, passed: Int? = nil,
    line: Int = 0
  ) {
    self.topic = topic
    self.audience = audience
    self.hours = hours
    self.attended = attended
    self.passed = passed
    self.line = line
  }
}
