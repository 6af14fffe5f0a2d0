import SeaworthyTime

/// The form in which the ledger keeps a trace beside its document. Version 2:
///
///     version                         one byte
///     kind, prepared, end             place in its list; milliseconds; presence and milliseconds
///     UN/LOCODE, position             presence and each
///     identity                        six texts, each with its presence
///     engine hours                    count; engine, digits, places of each
///     graded items, readings          counts
///     findings                        seven bits a byte
///     check                           the first eight bytes of the SHA-256 of the report's digest
///                                     and of all before
///
/// Bytes of another version or report, or that a disk has changed, are no trace: nothing is
/// compared with them, for they could say anything. Version 1 had no check.
extension InspectionTrace {
  static let version: UInt8 = 2

  /// The bytes of the trace of the report with a digest.
  package func bytes(ofReport digest: Digest) -> [UInt8] {
    let bytes = unchecked
    return bytes + Self.check(of: bytes, ofReport: digest)
  }

  private static func check(
    of bytes: some Collection<UInt8>, ofReport digest: Digest
  ) -> ArraySlice<UInt8> {
    Digest(sha256Of: digest.bytes + bytes).bytes.prefix(checkLength)
  }

  private static let checkLength = 8

  /// The bytes without their check.
  private var unchecked: [UInt8] {
    var writer = ByteWriter(bytes: [Self.version])
    writer.count(InspectionKind.allCases.prefix { $0 != kind }.count)
    writer.signed(preparedAt.milliseconds)
    writer.optional(end) { $0.signed($1.milliseconds) }
    writer.optional(locode) { $0.text($1) }
    writer.optional(position) {
      $0.signed($1.latitude)
      $0.signed($1.longitude)
    }
    for field in StatedIdentity.Field.allCases { writer.optional(identity[field]) { $0.text($1) } }
    writer.count(engineHours.count)
    for reading in engineHours {
      writer.text(reading.engine)
      writer.signed(reading.hours.significand)
      writer.count(reading.hours.places)
    }
    writer.count(gradedItems)
    writer.count(readings)
    writer.unsigned(findings)
    return writer.bytes
  }

  /// The trace of bytes; nil if they are of another version or report, or damaged.
  package init?(bytes: [UInt8], ofReport digest: Digest) {
    let written = Array(bytes.dropLast(Self.checkLength))
    guard bytes.suffix(Self.checkLength) == Self.check(of: written, ofReport: digest) else {
      return nil
    }
    var reader = ByteReader(written)
    guard reader.byte() == Self.version, let place = reader.count(),
      InspectionKind.allCases.indices.contains(place), let prepared = reader.signed()
    else { return nil }
    self.init(
      kind: InspectionKind.allCases[place], preparedAt: Instant(milliseconds: prepared))
    guard reader.optional({ $0.signed() }, into: { end = $0.map(Instant.init(milliseconds:)) }),
      reader.optional({ $0.text() }, into: { locode = $0 }),
      reader.optional({ Position(&$0) }, into: { position = $0 })
    else { return nil }
    for field in StatedIdentity.Field.allCases {
      guard reader.optional({ $0.text() }, into: { identity[field] = $0 }) else { return nil }
    }
    guard let count = reader.count() else { return nil }
    for _ in 0..<count {
      guard let reading = EngineHours(&reader) else { return nil }
      engineHours.append(reading)
    }
    guard let graded = reader.count(), let readings = reader.count(),
      let findings = reader.unsigned(), reader.isAtEnd
    else { return nil }
    (gradedItems, self.readings, self.findings) = (graded, readings, findings)
  }
}

extension Position {
  fileprivate init?(_ reader: inout ByteReader) {
    guard let latitude = reader.signed(), let longitude = reader.signed() else { return nil }
    self.init(latitude: latitude, longitude: longitude)
  }
}

extension EngineHours {
  fileprivate init?(_ reader: inout ByteReader) {
    guard let engine = reader.text(), let significand = reader.signed(),
      let places = reader.count(),
      let hours = DecimalNumber(significand: significand, places: places)
    else { return nil }
    self.init(engine: engine, hours: hours)
  }
}

extension ByteWriter {
  /// A text behind its length in bytes.
  fileprivate mutating func text(_ text: String) {
    count(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  /// Whether there is a value, and the value.
  fileprivate mutating func optional<Value>(
    _ value: Value?, _ write: (inout ByteWriter, Value) -> Void
  ) {
    bytes.append(value == nil ? 0 : 1)
    if let value { write(&self, value) }
  }
}
