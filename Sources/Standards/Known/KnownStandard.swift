/// A standard that can be chosen, with where it was found.
public struct KnownStandard: Hashable, Sendable {
  /// The standard.
  public var standard: ScoringStandard
  /// Where it was found.
  public var origin: Origin

  /// Where a standard is found.
  public enum Origin: Hashable, Sendable {
    /// It travels inside the program.
    case shipped
    /// In a file, by its path.
    case file(String)
  }

  /// A standard that was found somewhere.
  public init(_ standard: ScoringStandard, from origin: Origin) {
    self.standard = standard
    self.origin = origin
  }

  /// What it is called where one is chosen: `NAME@VERSION`.
  public var label: String { "\(standard.name)@\(standard.version)" }
}
