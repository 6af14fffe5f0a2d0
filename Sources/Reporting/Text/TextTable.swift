import SeaworthyPhrases

/// A table for a terminal: columns aligned, cells wrapped so that no line is too long. In a column
/// of numbers, numbers and the heading stand at its end, words at its start.
struct TextTable {
  /// The table.
  let table: DocumentTable
  /// How lines are laid out.
  let layout: TextLayout

  private static let gap = "  "
  /// No column is made narrower than its longest word, up to this many characters.
  private static let longestWord = 14

  /// The lines: headings, a rule, then each row.
  func lines(text: (RichText) -> String) -> [String] {
    let cells = table.rows.map { row in row.cells.map { $0.lines.map(text) } }
    let widths = fit(
      table.columns.indices.map { column in
        cells.flatMap { $0[column] } + [table.columns[column].title]
      })
    let heads = self.lines(of: table.columns.map { [$0.title] }, widths: widths, isHead: true)
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: Self.gap)
    return heads.map { layout.bold($0) } + [rule]
      + cells.flatMap { self.lines(of: $0, widths: widths) }
  }

  /// The widths that the columns' lines need, narrowed, the widest first, until a line holds them;
  /// words are cut only where nothing else helps.
  private func fit(_ columns: [[String]]) -> [Int] {
    var widths = columns.map { $0.map(\.count).max() ?? 0 }
    let words = columns.map { lines in
      min(Self.longestWord, lines.flatMap { $0.split(separator: " ") }.map(\.count).max() ?? 0)
    }
    let room = layout.width - Self.gap.count * max(0, widths.count - 1)
    for narrowest in [words, words.map { min($0, 6) }] {
      while widths.reduce(0, +) > room,
        let column = widths.indices.filter({ widths[$0] > narrowest[$0] })
          .max(by: { widths[$0] < widths[$1] })
      {
        widths[column] -= 1
      }
    }
    return widths
  }

  private func lines(of cells: [[String]], widths: [Int], isHead: Bool = false) -> [String] {
    let columns = zip(zip(cells, widths), table.columns).map { cell, column in
      let (lines, width) = cell
      return lines.flatMap { line in
        let isAtEnd = column.isNumeric && (isHead || !line.contains(where: \.isLetter))
        return line.cut(to: width).map { $0.padded(to: width, atStart: isAtEnd) }
      }
    }
    return (0..<(columns.map(\.count).max() ?? 0)).map { index in
      zip(columns, widths).map { lines, width in
        index < lines.count ? lines[index] : "".padded(to: width, atStart: false)
      }.joined(separator: Self.gap).trimmedAtEnd
    }
  }
}

extension String {
  /// The text wrapped at spaces, and inside words that are longer than a line. A figure never parts
  /// from its percent sign.
  func cut(to width: Int) -> [String] {
    replacing(" %", with: "\u{A0}%").wrapped(to: width).flatMap { line -> [String] in
      var (rest, pieces) = (line.replacing("\u{A0}%", with: " %")[...], [String]())
      while rest.count > width {
        pieces.append(String(rest.prefix(width)))
        rest = rest.dropFirst(width)
      }
      return pieces + [String(rest)]
    }
  }

  /// The text with spaces before or behind it, of a width at least.
  fileprivate func padded(to width: Int, atStart: Bool) -> String {
    let padding = String(repeating: " ", count: max(0, width - count))
    return atStart ? padding + self : self + padding
  }

  /// The text without spaces at its end.
  var trimmedAtEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
