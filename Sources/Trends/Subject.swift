public import SeaworthyInspection

/// What a series is about: some boats, all of them or one SWBS group of their items.
public struct Subject: Hashable, Sendable {
  /// Whose boats, or which.
  public var boats: Boats
  /// The group of items; nil for the whole boat.
  public var group: SWBSGroup?

  /// A subject.
  public init(_ boats: Boats, group: SWBSGroup? = nil) {
    self.boats = boats
    self.group = group
  }

  /// Boats.
  public enum Boats: Hashable, Sendable {
    /// All coast guards' together.
    case region
    /// Those of a coast guard, by its code.
    case coastGuard(String)
    /// Those of a class, of a coast guard by its code or, without one, of the region.
    case vesselClass(String, coastGuard: String?)
    /// One vessel.
    case vessel(VesselKey)
  }

  /// The region.
  public static let region = Subject(.region)

  /// A coast guard by its code; without one the region.
  public static func coastGuard(_ code: String?) -> Subject {
    Subject(code.map { .coastGuard($0) } ?? .region)
  }
}

extension Subject.Boats {
  /// The code of the coast guard to which all of the boats belong; nil for those of the region.
  public var coastGuard: String? {
    switch self {
    case .region: nil
    case .coastGuard(let code): code
    case .vesselClass(_, let code): code
    case .vessel(let vessel): vessel.coastGuard
    }
  }
}
