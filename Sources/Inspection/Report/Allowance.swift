/// A line of a boat's allowance of parts, as an inspection counted it.
///
/// Source: doctrine 4, supply.
public struct AllowanceLine: Hashable, Sendable {
  /// The part that is to be on board; its number stands once in a report.
  public var allowance: Allowance
  /// How many there are; nil if nobody counted.
  public var onHand: Int?
  /// The line on which the element begins in the file that was decoded; not part of the content.
  public var line: Int

  /// A counted line.
  public init(_ allowance: Allowance, onHand: Int? = nil, line: Int = 0) {
    self.allowance = allowance
    self.onHand = onHand
    self.line = line
  }
}

/// A part of which a boat is to have some on board.
public struct Allowance: Hashable, Sendable {
  /// The maker's number.
  public var part: String
  /// The part in words.
  public var title: String?
  /// The national stock number (NSN).
  public var nsn: String?
  /// Whether the boat can't do without it.
  public var isCritical: Bool
  /// How many there must be, 0 or more.
  public var required: Int

  /// An allowance of a part.
  public init(
    part: String, title: String? = nil, nsn: String? = nil, isCritical: Bool, required: Int
  ) {
    self.part = part
    self.title = title
    self.nsn = nsn
    self.isCritical = isCritical
    self.required = required
  }
}
