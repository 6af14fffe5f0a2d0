import SeaworthyInspection
import SeaworthyPhrases

// Rows for what was found, and for what a status report tells every month.
extension SheetPage {
  var discrepancies: Markup {
    table(
      "discrepancies", rows: sheet.kind == .statusReport ? 7 : 4,
      [
        ("identifier", nil), ("item", nil),
        ("severity", choices(Severity.allCases.map { "report.severity.\($0.rawValue)" })),
        ("foundAt", choices(FoundBasis.allCases.map { "sheet.found.\($0.rawValue)" })),
        ("description", nil), ("correction", nil),
      ])
  }

  /// What only a status report asks for.
  var monthly: [Markup] {
    guard sheet.kind == .statusReport else { return [] }
    return [
      table(
        "downtime", rows: 2,
        [
          ("start", nil), ("end", nil),
          ("cause", choices(DowntimeCause.allCases.map { "report.downtime.\($0.rawValue)" })),
        ])
    ]
  }

  /// Empty rows under headings; a column may have boxes to tick in each row.
  private func table(
    _ name: String, rows: Int, _ columns: [(name: String, content: Markup?)]
  ) -> Markup {
    let row = Markup.element(
      "tr", [:],
      columns.map {
        .element(
          "td", ["data-column": language.text("sheet.column.\($0.name)")], [$0.content ?? .text("")]
        )
      })
    return .element(
      "table", ["class": "blank \(name)"],
      [
        .element("caption", [:], language.text("sheet.caption.\(name)")),
        .element(
          "thead", [:],
          [
            .element(
              "tr", [:],
              columns.map {
                .element(
                  "th", ["scope": "col", "class": $0.name],
                  language.text("sheet.column.\($0.name)"))
              })
          ]),
        .element("tbody", [:], Array(repeating: row, count: rows)),
      ])
  }
}
