import SeaworthyPhrases

/// A table for a terminal: columns aligned, cells wrapped so that no line is too long.
struct TextTable {
  /// The table.
  let table: DocumentTable
  /// How lines are laid out.
  let layout: TextLayout

  private static let gap = "  "
  /// No column is made narrower than this.
  private static let narrowest = 6

  /// The lines: headings, a rule, then each row.
  func lines(text: (RichText) -> String) -> [String] {
    let cells = table.rows.map { row in row.cells.map { $0.lines.map(text) } }
    let widths = fit(
      table.columns.indices.map { column in
        let lines = cells.flatMap { $0[column] } + [table.columns[column].title]
        return lines.map(\.count).max() ?? 0
      })
    let heads = self.lines(of: table.columns.map { [$0.title] }, widths: widths)
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: Self.gap)
    return heads.map { layout.bold($0) } + [rule]
      + cells.flatMap { self.lines(of: $0, widths: widths) }
  }

  /// The widths narrowed, the widest first, until a line holds them.
  private func fit(_ natural: [Int]) -> [Int] {
    var widths = natural
    let room = layout.width - Self.gap.count * max(0, widths.count - 1)
    while widths.reduce(0, +) > room, let widest = widths.max(), widest > Self.narrowest,
      let column = widths.lastIndex(of: widest)
    {
      widths[column] -= 1
    }
    return widths
  }

  private func lines(of cells: [[String]], widths: [Int]) -> [String] {
    let wrapped = zip(cells, widths).map { lines, width in
      lines.flatMap { $0.cut(to: width) }
    }
    return (0..<(wrapped.map(\.count).max() ?? 0)).map { index in
      let line = zip(zip(wrapped, widths), table.columns).map { cell, column in
        let (lines, width) = cell
        let text = index < lines.count ? lines[index] : ""
        let padding = String(repeating: " ", count: max(0, width - text.count))
        return column.isNumeric ? padding + text : text + padding
      }.joined(separator: Self.gap)
      return line.trimmedAtEnd
    }
  }
}

extension String {
  /// The text wrapped at spaces, and inside words that are longer than a line.
  func cut(to width: Int) -> [String] {
    wrapped(to: width).flatMap { line -> [String] in
      var (rest, pieces) = (line[...], [String]())
      while rest.count > width {
        pieces.append(String(rest.prefix(width)))
        rest = rest.dropFirst(width)
      }
      return pieces + [String(rest)]
    }
  }

  /// The text without spaces at its end.
  var trimmedAtEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
