import SeaworthyPhrases

/// A table as a CSV file in UTF-8: a line of names, then a line a row, each ended by CR LF.
///
/// Source: RFC 4180.
struct CSVTable<Row> {
  /// The columns, in order.
  let columns: [Column]

  /// A column: its name in lowerCamelCase, and what a row has there.
  struct Column {
    let name: String
    let cell: (Row) -> CSVCell

    init(_ name: String, _ cell: @escaping (Row) -> CSVCell) {
      self.name = name
      self.cell = cell
    }
  }

  /// The file of some rows. Without rows it has its line of names all the same.
  func text(_ rows: [Row]) -> String {
    let lines = [columns.map(\.name)] + rows.map { row in columns.map { $0.cell(row).text } }
    return lines.map { $0.joined(separator: ",") + "\r\n" }.joined()
  }
}
