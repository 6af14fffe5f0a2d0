public import SeaworthyTime

/// A part that a correction needs.
public struct Part: Hashable, Sendable {
  /// The maker's number.
  public var number: String
  /// The national stock number (NSN).
  public var nsn: String?
  /// How many, from 1.
  public var quantity: Int
  /// How far it has come.
  public var status: PartStatus?
  /// The day on which it is expected.
  public var expected: CivilDate?

  /// A part.
  public init(
    number: String, nsn: String? = nil, quantity: Int, status: PartStatus? = nil,
    expected: CivilDate? = nil
  ) {
    self.number = number
    self.nsn = nsn
    self.quantity = quantity
    self.status = status
    self.expected = expected
  }
}
