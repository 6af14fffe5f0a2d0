/// A table for people to read, in Markdown.
struct MarkdownTable {
  private var lines: [String]

  /// A table of columns.
  init(_ columns: String...) {
    lines = [Self.line(columns), Self.line(columns.map { _ in "---" })]
  }

  /// Adds a row with a cell for each column.
  mutating func add(_ cells: String...) { lines.append(Self.line(cells)) }

  /// The table, with an empty line after it.
  var text: String { lines.joined(separator: "\n") + "\n\n" }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }
}

extension Double {
  /// A share in percent, to one decimal.
  var percent: String { "\((self * 1000).rounded() / 10) %" }
  /// A difference of shares in points of a hundred, to one decimal.
  var hundredths: String { "\((self * 1000).rounded() / 10)" }
}

extension Double? {
  /// A share in percent; a dash where there is none.
  var percent: String { map(\.percent) ?? "–" }
  /// A difference of shares; a dash where there is none.
  var hundredths: String { map(\.hundredths) ?? "–" }
}

extension ClusteredShare {
  /// The share with its interval.
  var text: String {
    guard value != nil else { return "–" }
    return "\(value.percent) [\(interval().lowerBound.percent), \(interval().upperBound.percent)]"
  }
}
