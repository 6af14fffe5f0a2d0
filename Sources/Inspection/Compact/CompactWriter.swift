import SeaworthyTime

/// Writes the compact form; see ``CompactForm``.
struct CompactWriter {
  private var body = ByteWriter()
  private var numbers: [String: Int] = [:]
  private var ends = ByteWriter()
  private var characters: [UInt8] = []

  /// The whole form: what was written, behind its strings.
  func finish(version: UInt8, kind: CompactForm.Kind) -> [UInt8] {
    var form = ByteWriter(bytes: [version, kind.rawValue])
    form.count(numbers.count)
    return form.bytes + ends.bytes + characters + body.bytes
  }

  mutating func write(_ text: String) { body.count(number(of: text)) }

  mutating func write(_ text: String?) { body.count(text.map { number(of: $0) + 1 } ?? 0) }

  mutating func write(_ number: Int) { body.signed(Int64(number)) }

  mutating func write(_ word: some CodeWord) { body.bytes.append(word.place) }

  /// The place after the word's, or 0.
  mutating func write(_ word: (some CodeWord)?) {
    body.bytes.append(word.map { $0.place + 1 } ?? 0)
  }

  mutating func write(_ number: DecimalNumber) {
    body.signed(number.significand)
    body.count(number.places)
  }

  mutating func write(_ time: Timestamp) {
    body.signed(time.instant.milliseconds)
    body.signed(Int64(time.offsetMinutes))
  }

  mutating func write(_ day: CivilDate) { body.signed(Int64(day.dayNumber)) }

  mutating func write(_ truth: Bool) { body.bytes.append(truth ? 1 : 0) }

  mutating func write(_ digest: Digest) { body.bytes.append(contentsOf: digest.bytes) }

  mutating func write(_ extensions: [Extension]) {
    list(extensions) {
      $0.write($1.canonicalXML)
      $0.write($1.line)
    }
  }

  /// A UUID in its 16 bytes.
  mutating func write(_ identifier: DocumentIdentifier) {
    body.bytes.append(contentsOf: identifier.bytes)
  }

  /// A number in four bytes.
  mutating func write(fixed number: Int) { body.fixed(UInt32(truncatingIfNeeded: number)) }

  /// The number of a string in four bytes.
  mutating func write(fixed text: String) { write(fixed: number(of: text)) }

  /// Whether there is a value, and the value.
  mutating func optional<Value>(
    _ value: Value?, _ write: (inout CompactWriter, Value) -> Void
  ) {
    body.bytes.append(value == nil ? 0 : 1)
    if let value { write(&self, value) }
  }

  mutating func list<Value>(
    _ values: [Value], _ write: (inout CompactWriter, Value) -> Void
  ) {
    body.count(values.count)
    for value in values { write(&self, value) }
  }

  /// The number of a string, which is given when it is first met.
  private mutating func number(of text: String) -> Int {
    if let number = numbers[text] { return number }
    let number = numbers.count
    numbers[text] = number
    characters.append(contentsOf: text.utf8)
    ends.fixed(UInt32(truncatingIfNeeded: characters.count))
    return number
  }
}

extension ByteWriter {
  /// Four bytes, the lowest first.
  mutating func fixed(_ number: UInt32) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }
}

extension CodeWord {
  /// The word's place in its list, from 0.
  fileprivate var place: UInt8 {
    UInt8(truncatingIfNeeded: Self.allCases.prefix { $0 != self }.count)
  }
}
