/// A billet of a boat's crew, as an inspection found it filled.
///
/// Source: doctrine 4, crew.
public struct CrewBillet: Hashable, Sendable {
  /// The billet; its role stands once in a report.
  public var billet: Billet
  /// How many are assigned; nil if that is not told.
  public var assigned: Int?
  /// How many of those assigned are qualified; nil if that is not told.
  public var qualified: Int?
  /// The line on which the element begins in the file that was decoded; not part of the content.
  public var line: Int

  /// A billet as it is filled.
  public init(_ billet: Billet, assigned: Int? = nil, qualified: Int? = nil, line: Int = 0) {
    self.billet = billet
    self.assigned = assigned
    self.qualified = qualified
    self.line = line
  }
}

/// A role in a boat's crew and how many it needs.
public struct Billet: Hashable, Sendable {
  /// The role, such as `coxswain`.
  public var role: String
  /// How many are required, 0 or more.
  public var required: Int

  /// A billet.
  public init(role: String, required: Int) {
    self.role = role
    self.required = required
  }
}
