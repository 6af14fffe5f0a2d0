/// A table: every row has as many cells as there are columns.
struct DocumentTable: Hashable, Sendable {
  /// What it shows.
  var caption: String
  /// Its columns; the first names the row.
  var columns: [Column]
  /// Its rows.
  var rows: [Row]
  /// Whether its rows become cards where the page is narrow; a table of few short columns need not.
  var isWide = true

  /// A column.
  struct Column: Hashable, Sendable {
    /// Its heading.
    var title: String
    /// Numbers stand at the end of their cell.
    var isNumeric = false
  }

  /// A row.
  struct Row: Hashable, Sendable {
    /// Its cells, one a column.
    var cells: [Cell]
  }

  /// A cell.
  struct Cell: Hashable, Sendable {
    /// Its lines, the figure first.
    var lines: [RichText]

    /// A cell of several lines.
    init(lines: [RichText]) {
      self.lines = lines
    }

    /// A cell of one line.
    init(_ line: RichText) {
      lines = [line]
    }

    /// A cell of plain text.
    init(_ text: String) {
      lines = [RichText(text)]
    }
  }
}
