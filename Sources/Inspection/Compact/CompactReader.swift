/// Reads the compact form; see ``CompactForm``. Nothing that the bytes say is believed unchecked:
/// damaged bytes throw, they never trap.
struct CompactReader {
  /// Which kind of document the form holds.
  let kind: CompactForm.Kind
  private let bytes: [UInt8]
  private var position = 2
  private var stringCount = 0
  /// Where the ends of the strings stand, and where their characters begin.
  private var stringEnds = 0
  private var characters = 0

  /// Reads up to the head.
  init(_ bytes: [UInt8], version: UInt8, file: Digest) throws(CompactFormError) {
    guard let found = bytes.first else { throw .damaged }
    guard found == version else { throw .otherVersion(found) }
    let bytes = try CompactForm.unsealed(bytes, ofFile: file)
    guard bytes.count > 2, let kind = CompactForm.Kind(rawValue: bytes[1]) else { throw .damaged }
    self.bytes = bytes
    self.kind = kind
    stringCount = try count()
    stringEnds = position
    try skip(4 * stringCount)
    characters = position
    if stringCount > 0 { try skip(end(ofString: stringCount - 1)) }
  }

  /// Makes sure that nothing follows.
  func finish() throws(CompactFormError) {
    if position != bytes.count { throw .damaged }
  }

  // MARK: Numbers

  mutating func byte() throws(CompactFormError) -> UInt8 {
    guard position < bytes.count else { throw .damaged }
    defer { position += 1 }
    return bytes[position]
  }

  mutating func unsigned() throws(CompactFormError) -> UInt64 {
    var result: UInt64 = 0
    for shift in stride(from: 0, to: 64, by: 7) {
      let next = try byte()
      result |= UInt64(next & 0x7F) << UInt64(shift)
      if next & 0x80 == 0 { return result }
    }
    throw .damaged
  }

  mutating func signed() throws(CompactFormError) -> Int64 {
    let folded = try unsigned()
    return Int64(bitPattern: folded >> 1) ^ -Int64(bitPattern: folded & 1)
  }

  /// A count of things that take a byte each at least.
  mutating func count() throws(CompactFormError) -> Int {
    let count = try unsigned()
    guard count <= UInt64(bytes.count - position) else { throw .damaged }
    return Int(count)
  }

  mutating func fixed() throws(CompactFormError) -> Int {
    let start = position
    try skip(4)
    return fixed(at: start)
  }

  private func fixed(at offset: Int) -> Int {
    (0..<4).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
  }

  /// So many bytes as they stand.
  mutating func raw(_ count: Int) throws(CompactFormError) -> ArraySlice<UInt8> {
    let start = position
    try skip(count)
    return bytes[start..<position]
  }

  private mutating func skip(_ count: Int) throws(CompactFormError) {
    guard count <= bytes.count - position else { throw .damaged }
    position += count
  }

  // MARK: Strings

  private func end(ofString number: Int) -> Int { fixed(at: stringEnds + 4 * number) }

  private func string(_ number: UInt64) throws(CompactFormError) -> String {
    guard number < UInt64(stringCount) else { throw .damaged }
    let number = Int(number)
    let start = number == 0 ? 0 : end(ofString: number - 1)
    let end = end(ofString: number)
    guard start <= end, end <= bytes.count - characters else { throw .damaged }
    return String(decoding: bytes[characters + start..<characters + end], as: UTF8.self)
  }

  mutating func text() throws(CompactFormError) -> String { try string(unsigned()) }

  mutating func optionalText() throws(CompactFormError) -> String? {
    let number = try unsigned()
    return number == 0 ? nil : try string(number - 1)
  }

  /// A text whose number stands in four bytes.
  mutating func fixedText() throws(CompactFormError) -> String { try string(UInt64(fixed())) }

  // MARK: Compound values

  mutating func optional<Value>(
    _ read: (inout CompactReader) throws(CompactFormError) -> Value
  ) throws(CompactFormError) -> Value? {
    try truth() ? try read(&self) : nil
  }

  mutating func list<Value>(
    _ read: (inout CompactReader) throws(CompactFormError) -> Value
  ) throws(CompactFormError) -> [Value] {
    let count = try count()
    var values: [Value] = []
    values.reserveCapacity(min(count, 1000))
    for _ in 0..<count { values.append(try read(&self)) }
    return values
  }
}
