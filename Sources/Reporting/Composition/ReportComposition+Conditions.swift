import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime

extension ReportComposition {
  /// Every boat's condition over time, drawn and as a table.
  var conditions: ReportDocument.Section? {
    let boats = vessels.compactMap { vessel in
      answer.conditions[vessel.vessel].map { (vessel: vessel, spells: $0) }
    }.filter { !$0.spells.isEmpty }
    guard !boats.isEmpty else { return nil }
    let rows = boats.flatMap { boat in
      boat.spells.map { spell in
        [
          DocumentTable.Cell(boat.vessel.vessel.hullNumber.onOneLine),
          DocumentTable.Cell(
            RichText(language.short(spell.condition), .condition(spell.condition))),
          DocumentTable.Cell(lines: [
            RichText(language.time(spell.interval.start)),
            RichText(language.time(spell.interval.end)),
          ]),
          DocumentTable.Cell(spell.interval.length.inDays.fixed(1)),
        ]
      }
    }
    let spells = Disclosure(
      id: "spells", summary: RichText(language.text("report.spells")), isOpen: !isRegion,
      blocks: [
        table(
          language.text("report.caption.spells"),
          columns: [
            ("boat", false), ("condition", false), ("fromUntil", false), ("days", true),
          ], isWide: false, rows: rows)
      ])
    return section(
      "conditions",
      [
        paragraph("report.conditionsNote"),
        .conditionStrips(boats.map { strip($0.vessel, $0.spells) }),
        .disclosure(spells),
      ])
  }

  private func strip(_ vessel: VesselScore, _ spells: [ConditionSpell]) -> ConditionStrip {
    let window = Interval(
      spells.first?.interval.start ?? .distantPast, spells.last?.interval.end ?? .distantPast)
    let current = language.short(vessel.condition.condition)
    return ConditionStrip(
      id: "strip-" + vessel.vessel.description.asIdentifier,
      title: "\(language.name(of: vessel)): \(current)",
      summary: language.text(
        "report.stripSummary",
        [
          "boat": .text(language.name(of: vessel)), "spells": .number(spells.count),
          "window": .text(language.days(window)), "condition": .text(current),
        ]),
      window: window, ticks: ConditionStrip.Tick.quarters(in: window),
      segments: spells.map {
        ConditionStrip.Segment(
          interval: $0.interval, condition: $0.condition, label: language.short($0.condition))
      })
  }
}
