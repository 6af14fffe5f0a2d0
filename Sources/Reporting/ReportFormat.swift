/// A format that a report is written in.
public enum ReportFormat: String, Hashable, Sendable, CaseIterable {
  /// One page that needs no network and prints on A4 and Letter.
  case html
  /// Text with tables.
  case markdown
  /// Data.
  case json

  /// How names of its files end.
  public var fileExtension: String {
    switch self {
    case .html: "html"
    case .markdown: "md"
    case .json: "json"
    }
  }
}
