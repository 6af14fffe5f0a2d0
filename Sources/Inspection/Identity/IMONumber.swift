/// The number that the International Maritime Organization gives a ship: six digits and a check
/// digit.
///
/// Source: IMO resolution A.1117(30), IMO ship identification number scheme.
package enum IMONumber {
  /// The check digit that belongs behind the first six of seven digits: the last digit of their
  /// sum, weighted 7, 6, 5, 4, 3, 2. Nil unless there are seven digits.
  package static func checkDigit(of number: String) -> Int? {
    let digits = number.utf8.compactMap { $0.isDigit ? Int($0 - UInt8(ascii: "0")) : nil }
    guard digits.count == 7, number.utf8.count == 7 else { return nil }
    return zip(digits, stride(from: 7, to: 1, by: -1)).reduce(0) { $0 + $1.0 * $1.1 } % 10
  }

  /// Whether seven digits end with the check digit that belongs there; true for anything else,
  /// which is no IMO number at all.
  package static func isPlausible(_ number: String) -> Bool {
    checkDigit(of: number).map { number.hasSuffix(String($0)) } ?? true
  }
}
