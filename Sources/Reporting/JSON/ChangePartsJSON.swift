import SeaworthyTrends

/// What each part adds, as JSON: shares to six decimals.
struct ChangePartsJSON: Encodable {
  let maintenance: Double
  let supply: Double
  let depot: Double
  let exposure: Double
  let leftFleet: Double
  let noLongerSeen: Double
  let joinedFleet: Double
  let newlySeen: Double
  let standard: Double

  /// Parts in millionths.
  init(_ parts: [ChangePart: Int]) {
    func share(_ part: ChangePart) -> Double { Self.share(parts[part] ?? 0) }
    maintenance = share(.maintenance)
    supply = share(.supply)
    depot = share(.depot)
    exposure = share(.exposure)
    leftFleet = share(.leftFleet)
    noLongerSeen = share(.noLongerSeen)
    joinedFleet = share(.joinedFleet)
    newlySeen = share(.newlySeen)
    standard = share(.standard)
  }

  /// Millionths as a share.
  static func share(_ millionths: Int) -> Double { Double(millionths) / 1_000_000 }
}
