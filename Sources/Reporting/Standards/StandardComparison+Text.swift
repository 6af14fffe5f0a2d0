public import SeaworthyAssessment
import SeaworthyInspection
public import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyStandards

extension StandardComparison {
  /// The comparison for a terminal: what differs in the standards, then whom it moves.
  public func text(in language: Language, layout: TextLayout = TextLayout()) -> String {
    let document = ReportDocument(
      language: language.code,
      title: language.text(
        "report.comparison",
        ["left": .text(language.name(of: left)), "right": .text(language.name(of: right))]),
      subtitle: language.clocks(basis),
      sections: [
        rows(language), boats(language), groups(language),
      ], fileNames: [:])
    return TextRenderer(document: document, language: language, layout: layout).text()
  }

  private func rows(_ language: Language) -> ReportDocument.Section {
    let differences = differences
    let table = DocumentTable(
      caption: "", columns: columns(["row", "first", "second"], language),
      rows: differences.map { row in
        let names = [
          language.name(ofTable: row.table, vesselClass: row.vesselClass),
          language.name(ofRow: row.key, inTable: row.table),
        ]
        return DocumentTable.Row(
          cells: [
            names.filter { !$0.isEmpty }.joined(separator: ": "),
            language.value(row.left, inTable: row.table),
            language.value(row.right, inTable: row.table),
          ].map { DocumentTable.Cell($0) })
      })
    let sentence = language.text("report.rowsDiffer", ["count": .number(differences.count)])
    return ReportDocument.Section(
      id: "", title: language.text("report.comparedRows"),
      blocks: [.lead(RichText(sentence))] + (differences.isEmpty ? [] : [.table(table)]))
  }

  private func boats(_ language: Language) -> ReportDocument.Section {
    let moved = moved
    let sentence = language.text(
      "report.boatsMove",
      [
        "moved": .number(moved.count), "vessels": .number(vessels.count),
        "bands": .number(bandChanges), "conditions": .number(conditionChanges),
      ])
    let table = DocumentTable(
      caption: "",
      columns: columns(["boat", "condition", "maintenance", "operational"], language),
      rows: moved.map { pair in
        DocumentTable.Row(cells: [
          DocumentTable.Cell(pair.left.vessel.description),
          DocumentTable.Cell(
            language.change(
              language.short(pair.left.condition.condition),
              language.short(pair.right.condition.condition))),
          language.change(pair.left.maintenance, pair.right.maintenance),
          language.change(pair.left.operational, pair.right.operational),
        ])
      })
    return ReportDocument.Section(
      id: "", title: language.text("report.comparedBoats"),
      blocks: [.lead(RichText(sentence))] + (moved.isEmpty ? [] : [.table(table)]))
  }

  private func groups(_ language: Language) -> ReportDocument.Section {
    let table = DocumentTable(
      caption: "",
      columns: columns(
        ["coastGuard", "missionCapableRate", "maintenance", "operational"], language),
      rows: ([region].compactMap(\.self) + coastGuards).map { pair in
        DocumentTable.Row(cells: [
          DocumentTable.Cell(language.name(of: pair.left)),
          DocumentTable.Cell(
            lines: [
              RichText(
                language.change(
                  language.percent(pair.left.availability.missionCapableRate?.value),
                  language.percent(pair.right.availability.missionCapableRate?.value)))
            ] + language.levelChanges(pair.left, pair.right)),
          language.change(pair.left.maintenance, pair.right.maintenance),
          language.change(pair.left.operational, pair.right.operational),
        ])
      })
    return ReportDocument.Section(
      id: "", title: language.text("report.comparedGroups"), blocks: [.table(table)])
  }

  private func columns(_ keys: [String], _ language: Language) -> [DocumentTable.Column] {
    keys.map { DocumentTable.Column(title: language.text("report.column.\($0)")) }
  }
}

extension Language {
  /// What was and what is: `62.0 → 59.0`; once where it is the same.
  func change(_ left: String, _ right: String) -> String {
    left == right ? left : "\(left) → \(right)"
  }

  /// A score under both standards, its range's safe end and its band.
  fileprivate func change(_ left: ReadinessScore, _ right: ReadinessScore) -> DocumentTable.Cell {
    var lines = [
      RichText(change(points(left.score), points(right.score)), .strong),
      RichText(lowChange(left.low, right.low), .quiet),
    ]
    let (band, other) = (left.band.map { self.band($0) }, right.band.map { self.band($0) })
    if band != nil || other != nil {
      let none = text("report.none")
      lines.append(RichText(change(band ?? none, other ?? none)))
    }
    return DocumentTable.Cell(lines: lines)
  }

  /// A mean under both standards, with the mean of the lows.
  fileprivate func change(_ left: MeanScore, _ right: MeanScore) -> DocumentTable.Cell {
    DocumentTable.Cell(lines: [
      RichText(change(points(left.value), points(right.value)), .strong),
      RichText(lowChange(left.low, right.low), .quiet),
    ])
  }

  /// The R-, S- and P-levels under both standards, and the overall one.
  fileprivate func levelChanges(_ left: CoastGuardScore, _ right: CoastGuardScore) -> [RichText] {
    let levels: [(Level, Level, LevelKind)] = [
      (left.missionCapableLevel, right.missionCapableLevel, .r),
      (left.supplyLevel, right.supplyLevel, .s), (left.personnelLevel, right.personnelLevel, .p),
      (left.overallLevel, right.overallLevel, .overall),
    ]
    return levels.filter { $0.0 != .none || $0.1 != .none }.map {
      RichText(change(level($0, $2), level($1, $2)))
    }
  }

  private func lowChange(_ left: Double, _ right: Double) -> String {
    text("report.lowChange", ["change": .text(change(points(left), points(right)))])
  }
}
