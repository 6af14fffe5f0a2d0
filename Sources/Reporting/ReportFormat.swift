/// A format that a report is written in.
public enum ReportFormat: String, Hashable, Sendable, CaseIterable {
  /// One page that needs no network and prints on A4 and Letter.
  case html
  /// Text with tables.
  case markdown
  /// Data.
  case json
  /// Tables, a file each.
  case csv

  /// How names of its files end.
  public var fileExtension: String {
    switch self {
    case .html: "html"
    case .markdown: "md"
    case .json: "json"
    case .csv: "csv"
    }
  }

  /// Those of one file for each group, which says of itself what it was issued from. Tables have no
  /// place for that; their rows say which question they answer.
  public static let ofOneFile: [ReportFormat] = [.html, .markdown, .json]
}
