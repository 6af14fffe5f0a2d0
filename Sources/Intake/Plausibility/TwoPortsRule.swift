import Foundation
import SeaworthyInspection
import SeaworthyNotices
import SeaworthyPhrases
import SeaworthyTime

/// No boat is in two ports at once, nor gets from one to the other faster than it can.
///
/// Status reports are left out: they are written at a desk.
enum TwoPortsRule {
  static func findings(on pair: ReportPair, _ limits: PlausibilityLimits) -> [PlausibilityFinding] {
    let (here, there) = (pair.inHand.trace, pair.other.trace)
    guard here.kind != .statusReport, there.kind != .statusReport, isTooFar(pair, limits) else {
      return []
    }
    return [
      PlausibilityFinding(
        kind: .twoPortsAtOnce, spot: .place, found: here.port,
        fields: [
          "time": .dateTime(Timestamp(pair.inHand.start)), "other": .text(there.port ?? ""),
          "otherTime": .dateTime(Timestamp(pair.other.start)), "file": .whole(pair.other.fileName),
        ])
    ]
  }

  private static func isTooFar(_ pair: ReportPair, _ limits: PlausibilityLimits) -> Bool {
    let departure = max(pair.earlier.start, pair.earlier.trace.end ?? pair.earlier.start)
    let passage = max(pair.later.start - departure, .zero)
    let (here, there) = (pair.inHand.trace, pair.other.trace)
    if let from = here.position, let to = there.position {
      let distance = from.nauticalMiles(to: to)
      return distance > limits.portRadius
        && distance > limits.fastestBoat * Double(passage.count) / 3_600_000
    }
    guard let from = here.locode, let to = there.locode else { return false }
    return from != to && passage < limits.shortestPassage
  }
}

extension InspectionTrace {
  /// Its place in a few signs: the UN/LOCODE, else the coordinates.
  fileprivate var port: String? {
    locode
      ?? position.map { position in
        "\(Double(position.latitude) / 1_000_000) \(Double(position.longitude) / 1_000_000)"
      }
  }
}

extension Position {
  /// The way along a great circle. Source: haversine formula; a minute of arc is a nautical mile.
  func nauticalMiles(to other: Position) -> Double {
    let radians = { (millionths: Int64) in Double(millionths) / 1_000_000 * .pi / 180 }
    let north = sin(radians(other.latitude - latitude) / 2)
    let east = sin(radians(other.longitude - longitude) / 2)
    let square =
      north * north + cos(radians(latitude)) * cos(radians(other.latitude)) * east * east
    return 2 * asin(min(1, square.squareRoot())) * 180 / .pi * 60
  }
}

extension NoticeKind {
  static let twoPortsAtOnce = NoticeKind(
    "two_ports_at_once", .warning, fields: ["time", "other", "otherTime", "file"],
    example: "<Place locode=\"XAPRT\">, while another report has the boat at XBHBR")
}
