/// Something that was delivered to a partner as assistance.
public struct AssistanceItem: Hashable, Sendable {
  /// What it is, in words.
  public var item: String
  /// How many, from 1.
  public var quantity: Int
  /// What it is worth in all.
  public var value: MoneyAmount?
  /// The maker's serial number, where it has one.
  public var serial: String?
  /// The line on which the element begins in the file that was decoded; not part of the content.
  public var line: Int

  /// An item delivered.
  public init(
    item: String, quantity: Int, value: MoneyAmount? = nil, serial: String? = nil, line: Int = 0
  ) {
    self.item = item
    self.quantity = quantity
    self.value = value
    self.serial = serial
    self.line = line
  }
}

/// An amount of money.
public struct MoneyAmount: Hashable, Sendable {
  /// How much, 0 or more.
  public var value: DecimalNumber
  /// The currency by ISO 4217, three capital letters.
  public var currency: String

  /// An amount.
  public init(_ value: DecimalNumber, currency: String) {
    self.value = value
    self.currency = currency
  }
}
