/// The number of a name in a vocabulary.
public struct NameID: RawRepresentable, Hashable, Sendable {
  /// The name's position in the list that the vocabulary was made of.
  public let rawValue: UInt16

  /// The number at a position of a vocabulary's list.
  public init(rawValue: UInt16) {
    self.rawValue = rawValue
  }
}
