import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyTime
import SeaworthyTrendStatistics
import SeaworthyTrends

extension WordedEffect {
  /// The bottom line, what qualifies it, the visits, and what else may have brought it about.
  var blocks: [Block] {
    let threats = effect.threats.map { RichText(language.threat($0)) }
    return [.lead(RichText(sentence))] + remarks.map { .paragraph(RichText($0)) }
      + [.table(visits)]
      + (threats.isEmpty
        ? []
        : [
          .paragraph(RichText(language.text("report.assistance.threats"), .strong)), .list(threats),
        ])
  }

  /// A row a visit, and one for all of them together.
  private var visits: DocumentTable {
    var rows = effect.visits.map { visit in
      row(
        name(of: visit), visit.boats, effect: visit.test?.effect, p: visit.test?.p,
        smallestP: visit.test?.smallestP, visit.verdict(level: level))
    }
    if rows.count > 1 {
      rows.append(
        row(
          [RichText(language.text("report.assistance.together"), .strong)], effect.boats,
          effect: effect.test?.effect, p: effect.test?.p, smallestP: effect.test?.smallestP,
          effect.verdict(level: level)))
    }
    let columns = [
      "visit", "visitBoats", "onArrival", "nextArrival", "expectedAnyway", "effect", "p",
    ]
    return DocumentTable(
      caption: language.visits(of: effect.kind),
      columns: columns.map {
        DocumentTable.Column(
          title: language.text("report.column.\($0)"), isNumeric: $0 != "visit")
      }, rows: rows)
  }

  private func name(of visit: VisitEffect) -> [RichText] {
    let (coastGuard, name) = (visit.visit.coastGuard, visit.visit.name)
    let named = name.map { $0.hasPrefix(coastGuard) ? $0 : "\(coastGuard) \($0)" }
    return [
      RichText((named ?? coastGuard).onOneLine, .strong),
      RichText(language.day(visit.visit.start), .quiet),
    ]
  }

  private func row(
    _ name: [RichText], _ boats: [VisitedBoat], effect: Double?, p: Double?, smallestP: Double?,
    _ verdict: EffectVerdict
  ) -> DocumentTable.Row {
    let least = smallestP.map {
      RichText(
        language.text("report.assistance.least", ["p": .text(language.p($0))]), .quiet)
    }
    return DocumentTable.Row(cells: [
      DocumentTable.Cell(lines: name + [RichText(language.short(verdict))]),
      DocumentTable.Cell(String(boats.count)), DocumentTable.Cell(found(boats.onArrival)),
      DocumentTable.Cell(found(boats.onNextArrival)),
      DocumentTable.Cell(
        lines: [
          RichText(language.percent(boats.expectedAnyway))
        ] + (boats.compared.isEmpty ? [] : [RichText(compared(boats), .quiet)])),
      DocumentTable.Cell(language.effect(effect)),
      DocumentTable.Cell(
        lines: [RichText(p.map { language.p($0) } ?? language.text("report.none"))]
          + [least].compactMap(\.self)),
    ])
  }

  private func found(_ boats: Proportion) -> String {
    boats.n > 0 ? language.count(boats) : language.text("report.none")
  }

  private func compared(_ boats: [VisitedBoat]) -> String {
    language.text("report.assistance.ofBoats", ["count": .number(boats.compared.count)])
  }
}
