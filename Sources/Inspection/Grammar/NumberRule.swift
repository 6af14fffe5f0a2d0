/// What a decimal number may be.
///
/// Up to 9 digits before the point and up to 6 behind it; a sign only where the range goes below 0.
package enum NumberRule: Hashable, Sendable {
  /// Any number.
  case any
  /// 0 or more.
  case nonNegative
  /// More than 0.
  case positive
  /// From one whole number to another, both included.
  case within(ClosedRange<Int>)

  /// Whether bytes are such a number.
  func accepts(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let number = DecimalNumber(value), hasFewDigits(value) else { return false }
    if !isSigned, let first = value.first, !first.isDigit { return false }
    return switch self {
    case .any: true
    case .nonNegative: number.significand >= 0
    case .positive: number.significand > 0
    case .within(let range):
      number.isAtLeast(range.lowerBound) && number.isAtMost(range.upperBound)
    }
  }

  private var isSigned: Bool {
    switch self {
    case .any: true
    case .nonNegative, .positive: false
    case .within(let range): range.lowerBound < 0
    }
  }

  private func hasFewDigits(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    let point = value.firstIndex(of: UInt8(ascii: ".")) ?? value.endIndex
    let whole = value[..<point].count { $0.isDigit }
    let fraction = value[point...].count { $0.isDigit }
    return whole <= 9 && fraction <= 6
  }
}

extension DecimalNumber {
  /// Exact for numbers of up to 6 places and bounds of up to 12 digits.
  private func compared(to whole: Int, _ holds: (Int64, Int64) -> Bool) -> Bool {
    holds(significand, (0..<places).reduce(Int64(whole)) { scaled, _ in scaled * 10 })
  }

  fileprivate func isAtLeast(_ whole: Int) -> Bool { compared(to: whole, >=) }

  fileprivate func isAtMost(_ whole: Int) -> Bool { compared(to: whole, <=) }
}
