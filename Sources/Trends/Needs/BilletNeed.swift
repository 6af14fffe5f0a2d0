import SeaworthyReadiness

/// How many qualified people a role lacks over several boats.
///
/// Source: doctrine 8, "Needs"; 4, crew.
public struct BilletNeed: Hashable, Sendable {
  /// The role.
  public var role: String
  /// How many places there are.
  public var required: Int
  /// How many are surely filled by qualified people.
  public var qualified: Int
  /// How many surely are not.
  public var short: Int
  /// Of how many nobody knows: not counted, or too long ago.
  public var unknown: Int
  /// How many boats have the role.
  public var boats: Int
  /// How many boats surely lack people in it.
  public var boatsShort: Int
  /// The sessions of training that name the role, as their audience or topic.
  public var sessions: Int
  /// How many passed in them; nil where nobody was examined.
  public var passed: Int?

  /// What a role lacks.
  public init(
    role: String, required: Int, qualified: Int, short: Int, unknown: Int, boats: Int,
    boatsShort: Int, sessions: Int = 0, passed: Int? = nil
  ) {
    self.role = role
    self.required = required
    self.qualified = qualified
    self.short = short
    self.unknown = unknown
    self.boats = boats
    self.boatsShort = boatsShort
    self.sessions = sessions
    self.passed = passed
  }
}

extension BilletNeed {
  /// The roles of some vessels, the shortest of people first; then the least known, then by role.
  static func all(of vessels: [VesselNeeds], training: [TrainingTopic]) -> [BilletNeed] {
    Dictionary(grouping: vessels.flatMap(\.billets), by: \.name).map { role, places in
      let named = training.filter { $0.names(role) }
      let examined = named.compactMap(\.passed)
      return BilletNeed(
        role: role, required: places.reduce(0) { $0 + $1.required },
        qualified: places.reduce(0) { $0 + $1.least },
        short: places.reduce(0) { $0 + $1.short },
        unknown: places.reduce(0) { $0 + $1.unknown }, boats: places.count,
        boatsShort: places.count { $0.short > 0 },
        sessions: named.reduce(0) { $0 + $1.sessions },
        passed: examined.isEmpty ? nil : examined.reduce(0, +))
    }.sorted {
      $0.short != $1.short
        ? $0.short > $1.short
        : $0.unknown != $1.unknown ? $0.unknown > $1.unknown : $0.role < $1.role
    }
  }
}
