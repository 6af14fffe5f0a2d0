/// The maritime mobile service identity of a radio station: nine digits.
///
/// Source: ITU-R M.585: a ship station's begins with its country's three maritime identification
/// digits, 201 to 775. Others begin with 0 (groups and coast stations), 111 (aircraft), 8 (handheld
/// radios), 97 (beacons), 98 (craft of a mother ship) or 99 (aids to navigation).
package enum MMSI {
  /// Whether nine digits can be a ship station's.
  package static func isShipStation(_ number: String) -> Bool {
    guard number.utf8.count == 9, let country = Int(number.prefix(3)) else { return false }
    return (201...775).contains(country)
  }
}
