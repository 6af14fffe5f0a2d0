/// How much a notice about a file matters. Never said of a boat: its discrepancies have severities
/// of their own.
public enum NoticeSeverity: String, Hashable, Sendable, CaseIterable, Comparable, Codable {
  /// Worth knowing.
  case info
  /// Probably a mistake; the file is kept and scored.
  case warning
  /// The file is not scored.
  case error

  /// Info is less than warning, warning less than error.
  public static func < (left: NoticeSeverity, right: NoticeSeverity) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}
