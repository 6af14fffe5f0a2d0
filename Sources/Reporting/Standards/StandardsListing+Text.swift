public import SeaworthyPhrases
public import SeaworthyStandards

extension StandardsListing {
  /// The standards for a terminal: name, version, dates, where they are, and which is in effect.
  public func text(in language: Language, layout: TextLayout = TextLayout()) -> String {
    let table = DocumentTable(
      caption: "",
      columns: ["standard", "effective", "place", "digest"].map {
        DocumentTable.Column(title: language.text("report.column.\($0)"))
      }, rows: known.all.map { DocumentTable.Row(cells: cells($0, language)) })
    let blocks =
      [.table(table)]
      + (inEffect == nil ? [Block.paragraph(RichText(language.text("report.noneInEffect")))] : [])
      + unusable.map { file in
        .paragraph(
          RichText(
            language.text(
              "report.unusableStandard",
              ["file": .whole(file.file), "codes": .list(file.codes.map { .text($0) })])))
      }
    let document = ReportDocument(
      language: language.code, title: language.text("report.standards"),
      subtitle: language.text("report.asOf", ["time": .text(language.time(asOf))]),
      sections: [ReportDocument.Section(id: "", title: "", blocks: blocks)], fileNames: [:])
    return TextRenderer(document: document, language: language, layout: layout).text()
  }

  private func cells(_ known: KnownStandard, _ language: Language) -> [DocumentTable.Cell] {
    let standard = known.standard
    let days = language.effect(of: standard)
    let mark = known == inEffect ? [RichText(language.text("report.inEffect"), .strong)] : []
    return [
      DocumentTable.Cell(lines: [RichText(language.name(of: known))]),
      DocumentTable.Cell(lines: [RichText(days)] + mark),
      DocumentTable.Cell(language.text(known.origin.argument)),
      DocumentTable.Cell(standard.digest?.short ?? language.text("report.none")),
    ]
  }
}

extension Language {
  /// From when until when a standard is in effect.
  func effect(of standard: ScoringStandard) -> String {
    guard let until = standard.effectiveUntil else {
      return text("report.effectFrom", ["from": .text(day(standard.effectiveFrom))])
    }
    return text(
      "report.effectFromUntil",
      ["from": .text(day(standard.effectiveFrom)), "until": .text(day(until))])
  }
}
