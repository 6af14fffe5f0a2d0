import SeaworthyInspection
import SeaworthyTime

/// Values at the edges of what a rule may accept.
enum EdgeValues {
  /// Just inside and just outside of what a value may be, by what it looks like.
  static func around(_ value: String) -> [String] {
    if value.wholeMatch(of: /[0-9T:.+-]+Z?/) != nil, value.contains("T") {
      return times(value) + times
    }
    if value.wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) != nil { return dates }
    if let number = Int(value) {
      return numbers + [
        "\(number + 1)", "\(number - 1)", "0\(value)", "+\(value)", "\(value).0", "\(value).",
        " \(value) ", "\(value)0", "\(value)\u{660}",
      ]
    }
    if DecimalNumber(value) != nil {
      return numbers + [
        "-\(value)", "+\(value)", "0\(value)", "\(value)0", "\(value)e0", "\n\(value)\t",
      ]
    }
    return [
      value + value, value + " ", " " + value, value.uppercased(), value.lowercased(),
      value + "\u{301}", String(value.reversed()), value + "-", "-" + value, value + "\u{200B}",
    ] + lengths
  }

  /// One part of a time at a time.
  private static func times(_ value: String) -> [String] {
    let date = value.prefix(10)
    let clock = value.dropFirst(11).prefix(8)
    return [
      "\(date)T24:00:00Z", "\(date)T23:59:60Z", "\(date)T23:59:59.999-14:00", "\(date)T\(clock)",
      "\(date) \(clock)Z", "\(date)t\(clock)z", "\(date)T\(clock)+14:00", "\(date)T\(clock)-14:01",
      "\(date)T\(clock)+13:60", "\(date)T\(clock)-00:00", "\(date)T\(clock).1Z",
      "\(date)T\(clock).1234Z", "\(date)T\(clock).Z", "\(date)T\(clock)+0400", " \(value)\n",
      "2024-02-29T\(clock)Z", "2023-02-29T\(clock)Z", "2000-02-29T\(clock)Z",
      "1900-02-29T\(clock)Z", "2024-04-31T\(clock)Z", "0000-01-01T\(clock)Z",
      "10000-01-01T\(clock)Z", "-0001-01-01T\(clock)Z", "\(date)T\(clock.prefix(5))Z",
      "\(date)T\(clock)Z\u{A0}",
    ]
  }

  private static let times = [
    "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59.999-14:00", "2016-12-31T23:59:60Z",
    "2026-13-01T00:00:00Z", "2026-00-10T00:00:00Z", "2026-01-00T00:00:00Z",
    "2026-01-32T00:00:00Z", "2026-01-01T00:60:00Z", "2026-01-01T25:00:00Z", "2026-W01-1T00:00:00Z",
    "２０２６-01-01T00:00:00Z",
  ]

  private static let dates = [
    "2024-02-29", "2023-02-29", "2000-02-29", "1900-02-29", "2026-02-30", "2026-04-31",
    "0000-01-01", "0001-01-01", "9999-12-31", "10000-01-01", "-2026-01-01", "2026-1-1",
    "2026-01-01Z", "2026-01-01+01:00", " 2026-01-01\n", "2026/01/01", "01.01.2026",
  ]

  private static let numbers = [
    "0", "-0", "+0", "00", "1", "-1", "9999", "09999", "10000", "1e3", "1.", ".5", "0.5", "1,5",
    "0x10", "NaN", "INF", "999999999", "1000000000", "0.123456", "0.1234567", "999999999.999999",
    "000000000000001", "0000000000000001", "90", "90.000001", "-90", "180", "-180.000001", "",
    " ", "５", "2147483648", "9223372036854775808", "99999999999999999999",
  ]

  private static let lengths = [
    String(repeating: "a", count: 16), String(repeating: "a", count: 17),
    String(repeating: "a", count: 32), String(repeating: "a", count: 33),
    String(repeating: "a", count: 64), String(repeating: "a", count: 65),
    String(repeating: "0", count: 64), String(repeating: "g", count: 64),
    String(repeating: "é", count: 200), String(repeating: "é", count: 201),
    String(repeating: "🛥", count: 200), String(repeating: "🛥", count: 201),
    String(repeating: "b ", count: 5000), String(repeating: "b ", count: 5001),
    String(repeating: " ", count: 200), String(repeating: " ", count: 201),
  ]

  /// Odd values of every sort.
  static let odd =
    times + dates + numbers + lengths + [
      "\n", "\t", "\r", "  \n ", "Severe", "Disabling", "disabling ", "true", "True", "yes", "D?",
      "é", "e\u{301}", "Ａ", "XA", "xa", "XAPRT", "XAPR1", "XA 07", "XA  07", " XA-07", "XA/07",
      "a.b-c", "-a", ".a", "a_b", "<&>\"'", "]]>", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{202E}abc",
      "USD", "usd", "US$", "image/jpeg", "image/", "/jpeg", "text/plain; charset=utf-8", "A-12",
      "12345678901234567", "1234-00-567-8901", "1234-00-567-890a",
    ]
}
