extension HTMLRenderer {
  /// A table whose every cell knows its column's heading, for narrow pages.
  func table(_ table: DocumentTable) -> Markup {
    .element(
      "table", ["class": table.isWide ? "wide" : nil],
      [
        .element("caption", [:], table.caption),
        .element(
          "thead", [:],
          [
            .element(
              "tr", [:],
              table.columns.map {
                .element(
                  "th", ["scope": "col", "class": $0.isNumeric ? "number" : nil], $0.title)
              })
          ]),
        .element("tbody", [:], table.rows.map { row($0, in: table) }),
      ])
  }

  private func row(_ row: DocumentTable.Row, in table: DocumentTable) -> Markup {
    .element(
      "tr", [:],
      zip(row.cells, table.columns).enumerated().map { index, pair in
        let (cell, column) = pair
        let content = cell.lines.map { Markup.element("div", [:], [line($0)]) }
        return index == 0
          ? .element("th", ["scope": "row"], content)
          : .element(
            "td",
            [
              "class": column.isNumeric ? "number" : nil,
              "data-column": table.isWide ? column.title : nil,
            ], content)
      })
  }
}
