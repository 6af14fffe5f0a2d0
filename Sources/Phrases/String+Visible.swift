extension String {
  /// The text cut to a length and with everything that could act on a terminal or turn the reading
  /// direction replaced by the replacement character.
  ///
  /// Source: hostile values never reach a terminal, a cell or a page raw, and show at most 80
  /// characters.
  public func madeVisible(limit: Int = 80) -> String {
    // Most text is short and harmless, and stays as it is.
    if utf8.count <= limit, unicodeScalars.allSatisfy(\.isHarmless) { return self }
    var result = String.UnicodeScalarView()
    var count = 0
    for scalar in unicodeScalars {
      if count == limit {
        result.append("…")
        break
      }
      result.append(scalar.isHarmless ? scalar : "\u{FFFD}")
      count += 1
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// Whether printing it shows a character and does nothing else.
  public var isHarmless: Bool {
    if isASCII { return 0x20 <= value && value < 0x7F }
    return switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
      .unassigned:
      false
    default: true
    }
  }
}
