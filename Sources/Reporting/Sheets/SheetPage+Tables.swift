import SeaworthyInspection
import SeaworthyPhrases

// Blank tables: what was found, and what a status report tells every month.
extension SheetPage {
  /// As many rows as the page still has room for: a status report is one page, a check two.
  private var discrepancyRows: Int {
    if sheet.kind == .statusReport { return 6 }
    return sheet.groups.reduce(0) { $0 + $1.items.count } > 65 ? 4 : 8
  }

  var discrepancies: Markup {
    table(
      "discrepancies", rows: discrepancyRows,
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
          ("cause", choices(DowntimeCause.allCases.map { "sheet.downtime.\($0.rawValue)" })),
        ]),
      table(
        "maintenance", rows: 7,
        [
          ("card", nil), ("task", nil), ("due", nil),
          ("result", choices(MaintenanceResult.allCases.map { "sheet.result.\($0.rawValue)" })),
          ("done", nil),
        ]),
      table(
        "supply", rows: 5,
        [
          ("part", nil), ("partTitle", nil),
          ("critical", choices(["sheet.critical.true", "sheet.critical.false"])),
          ("required", nil), ("onHand", nil),
        ]),
      table(
        "crew", rows: 4,
        [("role", nil), ("required", nil), ("assigned", nil), ("qualified", nil)]),
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
