/// Which vessel: the coast guard that holds it, and its hull number there.
public struct VesselKey: Hashable, Comparable, Sendable {
  /// The coast guard's code, two capital letters.
  public let coastGuard: String
  /// The hull number, such as `XA-07`.
  public let hullNumber: String

  /// The vessel of a coast guard with a hull number.
  public init(coastGuard: String, hullNumber: String) {
    self.coastGuard = coastGuard
    self.hullNumber = hullNumber
  }

  /// Reads `XA/XA-07`; nil without exactly one slash between two non-empty parts.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    self.init(coastGuard: String(parts[0]), hullNumber: String(parts[1]))
  }

  /// By coast guard, then by hull number.
  public static func < (left: VesselKey, right: VesselKey) -> Bool {
    (left.coastGuard, left.hullNumber) < (right.coastGuard, right.hullNumber)
  }
}

extension VesselKey: CustomStringConvertible {
  /// `XA/XA-07`.
  public var description: String { "\(coastGuard)/\(hullNumber)" }
}
