import SeaworthyTime

/// A value that is part of the canonical form.
protocol CanonicalValue {
  /// Writes the value's fields, its key first.
  func write(to writer: inout CanonicalWriter)
}

/// Writes the canonical form; see ``CanonicalForm`` for its rules.
struct CanonicalWriter {
  /// The version that is written.
  let version: Int
  /// Whether there was something to say that the version has no place for.
  private(set) var isIncomplete = false
  private var output = ByteWriter()

  /// A writer of a version of the form.
  init(version: Int) {
    self.version = version
  }

  /// The bytes so far.
  var bytes: [UInt8] {
    get { output.bytes }
    _modify { yield &output.bytes }
  }

  mutating func write(_ text: String) {
    output.count(text.utf8.count)
    output.bytes.append(contentsOf: text.utf8)
  }

  mutating func write(_ number: Int) { output.signed(Int64(number)) }

  mutating func write(_ word: some CodeWord) { write(word.rawValue) }

  mutating func write(_ number: DecimalNumber) {
    output.signed(number.significand)
    output.count(number.places)
  }

  mutating func write(_ time: Timestamp) {
    output.signed(time.instant.milliseconds)
    output.signed(Int64(time.offsetMinutes))
  }

  mutating func write(_ day: CivilDate) { output.signed(Int64(day.dayNumber)) }

  mutating func write(_ truth: Bool) { output.bytes.append(truth ? 1 : 0) }

  mutating func write(_ digest: Digest) { output.bytes.append(contentsOf: digest.bytes) }

  mutating func write(_ value: some CanonicalValue) { value.write(to: &self) }

  // MARK: What version 2 added

  /// Writes fields for which version 1 has no place, where something stands in them or not.
  mutating func addition(isThere: Bool, _ write: (inout CanonicalWriter) -> Void) {
    if version >= 2 { write(&self) } else if isThere { isIncomplete = true }
  }

  /// Writes the elements of other namespaces that stand in an element, last of its fields.
  mutating func addition(_ extensions: [Extension]) {
    addition(isThere: !extensions.isEmpty) { $0.write(inOrder: extensions) }
  }

  // MARK: Optional fields

  /// Whether there is a value, which the caller then writes.
  private mutating func mark<Value>(_ value: Value?) -> Value? {
    output.bytes.append(value == nil ? 0 : 1)
    return value
  }

  mutating func write(_ text: String?) { if let text = mark(text) { write(text) } }

  mutating func write(_ number: Int?) { if let number = mark(number) { write(number) } }

  mutating func write(_ word: (some CodeWord)?) { if let word = mark(word) { write(word) } }

  mutating func write(_ number: DecimalNumber?) { if let number = mark(number) { write(number) } }

  mutating func write(_ time: Timestamp?) { if let time = mark(time) { write(time) } }

  mutating func write(_ day: CivilDate?) { if let day = mark(day) { write(day) } }

  mutating func write(_ identifier: DocumentIdentifier?) { write(identifier?.text) }

  mutating func write(_ value: (some CanonicalValue)?) {
    if let value = mark(value) { write(value) }
  }

  // MARK: Lists

  /// A list whose order counts.
  mutating func write(inOrder values: [some CanonicalValue]) {
    output.count(values.count)
    for value in values { write(value) }
  }

  /// A list with a key: in the order of its elements' bytes.
  mutating func write(byKey values: [some CanonicalValue]) {
    output.count(values.count)
    var writer = CanonicalWriter(version: version)
    writer.bytes.reserveCapacity(values.count * 64)
    var encodings: [Range<Int>] = []
    for value in values {
      let start = writer.bytes.count
      writer.write(value)
      encodings.append(start..<writer.bytes.count)
    }
    isIncomplete = isIncomplete || writer.isIncomplete
    writer.bytes.withUnsafeBufferPointer { bytes in
      encodings.sort { bytes[$0].lexicographicallyPrecedes(bytes[$1]) }
      for encoding in encodings { output.bytes.append(contentsOf: bytes[encoding]) }
    }
  }

  /// A list with a key; nil if it is not told, which is not the same as an empty one.
  mutating func write(byKey values: [some CanonicalValue]?) {
    if let values = mark(values) { write(byKey: values) }
  }

  /// A set of texts.
  mutating func write(set texts: [String]) {
    let texts = Set(texts).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    output.count(texts.count)
    for text in texts { write(text) }
  }
}
