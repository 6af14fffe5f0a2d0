extension Digest {
  /// Enough of the digest for people to tell it from others: the first 12 digits.
  public var short: String { String(hexadecimal.prefix(12)) }
}
