/// How far a discrepancy restricts the boat.
///
/// Source: doctrine 1.
public enum Severity: String, CodeWord {
  /// The boat must not get under way until it is corrected.
  case disabling
  /// Some missions can be done safely, not all, unless a waiver is in force.
  case restrictive
  /// Degrades; does not affect effectiveness.
  case major
  /// Degrades slightly.
  case minor

  /// `severity`.
  public static let listName = "severity"
}

extension Severity: Comparable {
  /// Minor < major < restrictive < disabling.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .minor: 0
    case .major: 1
    case .restrictive: 2
    case .disabling: 3
    }
  }
}
