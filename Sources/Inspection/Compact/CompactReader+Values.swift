import SeaworthyTime

// Values in the compact form. Each is checked: damaged bytes throw, they never trap.
extension CompactReader {
  mutating func number() throws(CompactFormError) -> Int { Int(try signed()) }

  mutating func word<Word: CodeWord>() throws(CompactFormError) -> Word {
    try word(at: Int(byte()))
  }

  mutating func optionalWord<Word: CodeWord>() throws(CompactFormError) -> Word? {
    let place = Int(try byte())
    return place == 0 ? nil : try word(at: place - 1)
  }

  private func word<Word: CodeWord>(at place: Int) throws(CompactFormError) -> Word {
    guard let word = Word.allCases.dropFirst(place).first else { throw .damaged }
    return word
  }

  mutating func decimal() throws(CompactFormError) -> DecimalNumber {
    let significand = try signed()
    guard let number = DecimalNumber(significand: significand, places: Int(try byte())) else {
      throw .damaged
    }
    return number
  }

  mutating func time() throws(CompactFormError) -> Timestamp {
    let milliseconds = try signed()
    let offset = try signed()
    guard Self.milliseconds.contains(milliseconds), (-840...840).contains(offset) else {
      throw .damaged
    }
    return Timestamp(Instant(milliseconds: milliseconds), offsetMinutes: Int(offset))
  }

  mutating func day() throws(CompactFormError) -> CivilDate {
    let number = try signed()
    guard Self.days.contains(number) else { throw .damaged }
    return CivilDate(dayNumber: Int(number))
  }

  mutating func identifier() throws(CompactFormError) -> DocumentIdentifier {
    DocumentIdentifier(bytes: try raw(16))
  }

  mutating func truth() throws(CompactFormError) -> Bool {
    switch try byte() {
    case 0: false
    case 1: true
    default: throw .damaged
    }
  }

  mutating func digest() throws(CompactFormError) -> Digest {
    guard let digest = Digest(bytes: try raw(32)) else { throw .damaged }
    return digest
  }

  mutating func extensions() throws(CompactFormError) -> [Extension] {
    try list { reader throws(CompactFormError) in
      Extension(canonicalXML: try reader.text(), line: try reader.number())
    }
  }

  /// The days of the years 1 to 9999.
  private static let days: ClosedRange<Int64> = -719_162...2_932_896

  /// Their milliseconds, and a day more on either side for offsets.
  private static let milliseconds: ClosedRange<Int64> =
    (days.lowerBound - 1) * 86_400_000...(days.upperBound + 2) * 86_400_000
}
