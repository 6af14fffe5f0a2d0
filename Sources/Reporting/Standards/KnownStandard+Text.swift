import SeaworthyInspection
public import SeaworthyPhrases
public import SeaworthyStandards

extension KnownStandard {
  /// Every row of the standard for a terminal, each table with the mark of where it comes from; of
  /// the class checklists how many items they have.
  public func text(in language: Language, layout: TextLayout = TextLayout()) -> String {
    let tables = standard.tables.filter { $0.vesselClass == nil }.map { table in
      ReportDocument.Section(
        id: "", title: language.name(ofTable: table.name, vesselClass: nil),
        blocks: [
          table.provenance.map { .paragraph(RichText(language.provenance($0))) },
          .figures(table.figures(in: language)),
        ].compactMap(\.self))
    }
    let checklists = ReportDocument.Section(
      id: "", title: language.text("report.checklists"),
      blocks: [.list(standard.checklists.map { RichText($0.summary(in: language)) })])
    return document(tables + [checklists], language, layout)
  }

  /// The checklist of a class for a terminal; nil if the standard has none.
  public func text(
    ofChecklist vesselClass: String, in language: Language, layout: TextLayout = TextLayout()
  ) -> String? {
    guard let checklist = standard.checklist(of: vesselClass) else { return nil }
    let rows = checklist.items.map { item in
      DocumentTable.Row(
        cells: [
          item.code, item.group.rawValue, item.title(in: language.code),
          StandardTable.Value.plain(item.weight),
          item.isMissionEssential ? language.text("report.yes") : "",
        ].map { DocumentTable.Cell($0) })
    }
    let table = DocumentTable(
      caption: "",
      columns: [
        ("item", false), ("group", false), ("title", false), ("weight", true), ("essential", false),
      ].map {
        DocumentTable.Column(title: language.text("report.column.\($0.0)"), isNumeric: $0.1)
      }, rows: rows)
    let section = ReportDocument.Section(
      id: "", title: checklist.name(in: language.code),
      blocks: [.paragraph(RichText(checklist.summary(in: language))), .table(table)])
    return document([section], language, layout)
  }

  private func document(
    _ sections: [ReportDocument.Section], _ language: Language, _ layout: TextLayout
  ) -> String {
    let origin = language.text(origin.argument)
    let document = ReportDocument(
      language: language.code, title: language.name(of: self),
      subtitle: [
        language.effect(of: standard), origin,
        standard.digest.map { language.text("report.held.digest", ["digest": .text($0.short)]) },
      ].compactMap(\.self).joined(separator: ", "), sections: sections, fileNames: [:])
    return TextRenderer(document: document, language: language, layout: layout).text()
  }
}

extension StandardTable {
  /// Its rows with their names; where there is none, a dash.
  fileprivate func figures(in language: Language) -> [Figure] {
    guard !rows.isEmpty else {
      return [Figure(name: "", value: RichText(language.text("report.none")), details: [])]
    }
    return rows.map { row in
      Figure(
        name: "  " + language.name(ofRow: row.key, inTable: name),
        value: RichText(language.value(row.value, inTable: name)), details: [])
    }
  }
}

extension ClassChecklist {
  /// Class, version and number of items, and that it is illustrative if it is.
  fileprivate func summary(in language: Language) -> String {
    let counts = language.text(
      "report.checklistCounts",
      [
        "class": .text(vesselClass), "version": .text(version), "items": .number(items.count),
        "essential": .number(items.count(where: \.isMissionEssential)),
      ])
    return isIllustrative ? "\(counts). " + language.text("sheet.illustrative") : "\(counts)."
  }
}
