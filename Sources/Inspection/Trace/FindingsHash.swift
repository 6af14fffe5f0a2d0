/// A number that is the same for two reports that found the same: grades, readings, hour meters and
/// discrepancies, in whatever order. Days and identifiers are left out.
///
/// Source: FNV-1a of 64 bits for each finding, added up; two different reports share a number by
/// chance once in 10¹⁹.
struct FindingsHash {
  private(set) var value: UInt64 = 0
  private var one = Self.basis

  private static let basis: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The number of a report.
  init(_ report: InspectionReport) {
    for reading in report.vessel.engineHours {
      add(reading.engine)
      add(reading.hours)
      close()
    }
    for result in report.results {
      add(result.item)
      add(result.result.rawValue)
      add(result.afterRepair?.rawValue ?? "")
      add(result.remark ?? "")
      if let measurement = result.measurement {
        add(measurement.value)
        add(measurement.unit)
      }
      close()
    }
    for discrepancy in report.discrepancies {
      add(discrepancy.item)
      add(discrepancy.severity.rawValue)
      add(discrepancy.description ?? "")
      add(discrepancy.correction == nil ? "open" : "corrected")
      close()
    }
  }

  private mutating func add(_ number: DecimalNumber) {
    for shift in stride(from: 0, to: 64, by: 8) {
      add(UInt8(truncatingIfNeeded: number.significand >> Int64(shift)))
    }
    add(UInt8(number.places))
  }

  private mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    // No byte of UTF-8 is 255: it parts one text from the next.
    add(255)
  }

  private mutating func add(_ byte: UInt8) {
    one = (one ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// Ends a finding.
  private mutating func close() {
    value &+= one
    one = Self.basis
  }
}
