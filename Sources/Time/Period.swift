/// A calendar period in UTC: a month, a quarter or a year, of the calendar or the US fiscal year.
///
/// The fiscal year begins on 1 October and is named after the year in which it ends.
/// Source: doctrine 7, periods.
public struct Period: Hashable, Sendable {
  /// How long a period is, and by which year it is counted.
  public enum Length: String, Hashable, Sendable, CaseIterable {
    /// A calendar month, `2026-03`.
    case month
    /// A quarter of the calendar year, `2026-Q1`.
    case quarter
    /// A calendar year, `2026`.
    case year
    /// A quarter of the fiscal year, `FY2026-Q2`.
    case fiscalQuarter
    /// A fiscal year, `FY2026`.
    case fiscalYear

    var months: Int {
      switch self {
      case .month: 1
      case .quarter, .fiscalQuarter: 3
      case .year, .fiscalYear: 12
      }
    }
  }

  /// How long it is.
  public let length: Length
  /// Months from January of year 0 to its first month.
  private let firstMonth: Int

  private init(length: Length, firstMonth: Int) {
    self.length = length
    self.firstMonth = firstMonth
  }

  /// The period of a length in which an instant falls.
  public init(_ length: Length, containing instant: Instant) {
    let date = CivilDate(instant)
    let month = date.year * 12 + date.month - 1
    let shift = length == .fiscalYear ? 9 : 0
    let phase = (month - shift) % length.months
    self.init(length: length, firstMonth: month - phase)
  }

  /// Reads `2026-03`, `2026-Q1`, `2026`, `FY2026-Q2` or `FY2026`; nil for anything else.
  public init?(_ text: String) {
    let isFiscal = text.hasPrefix("FY")
    var scan = DigitScanner(text.utf8.dropFirst(isFiscal ? 2 : 0))
    guard let year = scan.number(digits: 4), (1...9998).contains(year) else { return nil }
    let january = (isFiscal ? year - 1 : year) * 12 + (isFiscal ? 9 : 0)
    if scan.isAtEnd {
      self.init(length: isFiscal ? .fiscalYear : .year, firstMonth: january)
    } else if scan.skip("-") {
      if scan.skip("Q") {
        guard let quarter = scan.number(digits: 1), (1...4).contains(quarter), scan.isAtEnd
        else { return nil }
        self.init(
          length: isFiscal ? .fiscalQuarter : .quarter, firstMonth: january + (quarter - 1) * 3)
      } else {
        guard !isFiscal, let month = scan.number(digits: 2), (1...12).contains(month),
          scan.isAtEnd
        else { return nil }
        self.init(length: .month, firstMonth: january + month - 1)
      }
    } else {
      return nil
    }
  }

  /// From its first instant to the first instant of the next, in UTC.
  public var interval: Interval {
    Interval(Self.start(of: firstMonth), Self.start(of: firstMonth + length.months))
  }

  /// The period of the same length after it.
  public var next: Period { Period(length: length, firstMonth: firstMonth + length.months) }

  private static func start(of month: Int) -> Instant {
    CivilDate(unchecked: month / 12, month % 12 + 1, 1).startUTC
  }
}

extension Period: CustomStringConvertible {
  /// Its name: `2026-03`, `2026-Q1`, `2026`, `FY2026-Q2` or `FY2026`.
  public var description: String {
    let (year, month) = (firstMonth / 12, firstMonth % 12)
    let fiscal = (firstMonth + 3) / 12
    return switch length {
    case .month: "\(year.padded(4))-\((month + 1).padded(2))"
    case .quarter: "\(year.padded(4))-Q\(month / 3 + 1)"
    case .year: year.padded(4)
    case .fiscalQuarter: "FY\(fiscal.padded(4))-Q\((firstMonth + 3) % 12 / 3 + 1)"
    case .fiscalYear: "FY\(fiscal.padded(4))"
    }
  }
}
