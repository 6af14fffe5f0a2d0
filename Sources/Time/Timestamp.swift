/// An instant as somebody wrote it down: with the offset from UTC that their clock had.
///
/// Two timestamps are equal when both the instant and the offset are; they are ordered by instant.
public struct Timestamp: Hashable, Sendable {
  /// The instant.
  public let instant: Instant
  /// The offset from UTC in minutes, east positive, from −840 to 840.
  public let offsetMinutes: Int

  /// A timestamp at an instant and an offset from UTC.
  public init(_ instant: Instant, offsetMinutes: Int = 0) {
    self.instant = instant
    self.offsetMinutes = offsetMinutes
  }

  /// Reads `YYYY-MM-DDThh:mm:ss`, optionally with a fraction of up to three digits, followed by
  /// `Z` or `±hh:mm`; nil for anything else, for days that the calendar lacks, and for 24:00.
  ///
  /// Source: W3C XML Schema part 2, dateTime, with the offset made mandatory.
  public init?(_ text: some Sequence<UInt8>) {
    self.init(DigitScanner(text))
  }

  /// Reads bytes where they lie; see ``init(_:)-(Sequence<UInt8>)``.
  ///
  /// Times are what most of a report's reading goes into, and a generic function of another module
  /// is not specialised.
  public init?(_ text: UnsafeBufferPointer<UInt8>) {
    self.init(DigitScanner(text))
  }

  private init?<Bytes>(_ start: DigitScanner<Bytes>) {
    var scan = start
    guard let year = scan.number(digits: 4), scan.skip("-"),
      let month = scan.number(digits: 2), scan.skip("-"),
      let day = scan.number(digits: 2), scan.skip("T"),
      let hour = scan.number(digits: 2), scan.skip(":"),
      let minute = scan.number(digits: 2), scan.skip(":"),
      let second = scan.number(digits: 2),
      let date = CivilDate(year: year, month: month, day: day),
      hour < 24, minute < 60, second < 60,
      let fraction = scan.fraction(), let offset = scan.offset(), scan.isAtEnd
    else { return nil }
    let secondOfDay = Int64(hour * 3600 + minute * 60 + second)
    let local = Int64(date.dayNumber) * 86_400_000 + secondOfDay * 1000 + Int64(fraction)
    self.init(
      Instant(milliseconds: local - Int64(offset) * 60_000), offsetMinutes: offset)
  }

  /// Reads the text form; see ``init(_:)-(Sequence<UInt8>)``.
  public init?(_ text: String) {
    self.init(text.utf8)
  }
}

extension Timestamp: CustomStringConvertible {
  /// `YYYY-MM-DDThh:mm:ss±hh:mm`, with milliseconds if there are any, and `Z` for UTC.
  public var description: String {
    let day = CivilDate(instant, offsetMinutes: offsetMinutes)
    let local = instant.milliseconds + Int64(offsetMinutes) * 60_000
    let milliseconds = Int(local - Int64(day.dayNumber) * 86_400_000)
    let (hours, minutes) = (milliseconds / 3_600_000, milliseconds / 60_000 % 60)
    let (seconds, fraction) = (milliseconds / 1000 % 60, milliseconds % 1000)
    return "\(day)T\(hours.padded(2)):\(minutes.padded(2)):\(seconds.padded(2))"
      + (fraction == 0 ? "" : ".\(fraction.padded(3))") + offsetText
  }

  /// `Z`, or the offset as `±hh:mm`.
  public var offsetText: String {
    guard offsetMinutes != 0 else { return "Z" }
    let size = abs(offsetMinutes)
    return (offsetMinutes < 0 ? "-" : "+") + "\((size / 60).padded(2)):\((size % 60).padded(2))"
  }
}

extension Instant: CustomStringConvertible {
  /// The instant in UTC, as in ``Timestamp/description``.
  public var description: String { Timestamp(self).description }
}

extension CivilDate: CustomStringConvertible {
  /// `YYYY-MM-DD`.
  public var description: String { "\(year.padded(4))-\(month.padded(2))-\(day.padded(2))" }
}

extension Int {
  /// The number in decimal, with leading zeros up to a width.
  func padded(_ width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }
}
