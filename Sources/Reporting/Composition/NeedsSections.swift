import SeaworthyAssessment
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends

/// What a coast guard or the region needs, as sections of a document: what a reader in a hurry takes
/// away, then each table under its own heading.
struct NeedsSections {
  /// The needs.
  let needs: Needs
  /// The language to write in.
  let language: Language
  /// Whether it is part of a page, where the whole tables are elsewhere.
  var isOnPage = false

  /// The sections, the bottom line first.
  var all: [ReportDocument.Section] {
    let lost = LostTimeTable.Dimension.allCases.flatMap { dimension in
      section("by.\(dimension.rawValue)", tables.lost(by: dimension))
    }
    return [ReportDocument.Section(id: "", title: language.name(needs), blocks: summary)] + lost
      + section("parts", parts) + section("billets", billets) + section("training", training)
  }

  private var tables: NeedsTables {
    NeedsTables(needs: needs, language: language, isOnPage: isOnPage)
  }

  /// The parts that are asked for, and what nobody counted.
  var parts: [Block] { tables.parts + unknownLines }

  /// The roles, and how their table is to be read.
  var billets: [Block] { tables.billets + [paragraph(billetsNote)] }

  /// The training, and what it can't tell.
  var training: [Block] { tables.training + [paragraph(trainingNote)] }

  private func section(_ key: String, _ blocks: [Block]) -> [ReportDocument.Section] {
    guard !blocks.isEmpty else { return [] }
    return [
      ReportDocument.Section(id: "", title: language.text("report.needs.\(key)"), blocks: blocks)
    ]
  }

  private func paragraph(_ key: String) -> Block { .paragraph(RichText(language.text(key))) }

  /// What was lost, and to what most, with what is not known beside it.
  var summary: [Block] {
    let times = needs.availability.times
    guard times.inService > .zero else { return gaps + [paragraph("report.needs.noTime")] }
    return gaps + [.lead(RichText(lead))] + [.figures(figures(times))]
      + (needs.provisional > 0
        ? [
          .paragraph(
            RichText(
              language.text(
                "report.needs.provisional", ["count": .number(needs.provisional)])))
        ] : [])
  }

  private var gaps: [Block] {
    needs.registerGaps.isEmpty
      ? [] : [.list(needs.registerGaps.map { language.registerGap($0) })]
  }

  /// `The largest part was lost to 200 Propulsion: 1200.0 h, 61.2 %; …`, planned yard periods told apart before
  /// it where they cost the most; or that nothing is known to be lost.
  var lead: String {
    let rows = needs.table(.group)?.rows ?? []
    let yard = rows.first { $0.key == .plannedYard && $0 == rows.first }
    let sentences = [
      yard.map { sentence("report.needs.mostYard", $0) },
      rows.first { $0 != yard }.map { sentence("report.needs.most", $0) },
    ].compactMap(\.self)
    return sentences.isEmpty
      ? language.text("report.needs.nothingLost") : sentences.joined(separator: " ")
  }

  /// Of how many hours nothing is known, in a sentence; nil where all is known.
  var notKnown: String? {
    let times = needs.availability.times
    guard times.unknown > .zero else { return nil }
    let figure = unknownFigure(times)
    return "\(figure.name): \(figure.value.text)."
  }

  private func sentence(_ key: String, _ row: LostTimeTable.Row) -> String {
    language.text(
      key,
      [
        "what": .text(language.name(row.key)), "hours": .text(language.hours(row.lost.hours)),
        "share": .text(language.percent(row.share)),
        "won": .text(language.hours(row.won.inHours)),
      ])
  }

  private func hours(_ time: Milliseconds) -> Phrase.Argument {
    .text(language.hours(time.inHours))
  }

  private func figure(_ key: String, _ arguments: [String: Phrase.Argument]) -> Figure {
    Figure(
      name: language.text("report.needs.figure.\(key)"),
      value: RichText(language.text("report.needs.value.\(key)", arguments)), details: [])
  }

  private func unknownFigure(_ times: ConditionTimes) -> Figure {
    figure(
      "notKnown",
      [
        "hours": hours(times.unknown), "boats": .number(needs.boatsPartlyUnknown),
        "coverage": .text(language.percent(needs.availability.coverage)),
      ])
  }

  private func figures(_ times: ConditionTimes) -> [Figure] {
    let availability = needs.availability
    return [
      figure(
        "lost",
        [
          "lost": hours(availability.lost), "known": hours(times.possible),
          "share": .text(language.percent(availability.lostShare)),
          "boats": .number(needs.boats),
        ]),
      figure(
        "range", ["least": hours(availability.leastLost), "most": hours(availability.mostLost)]),
      unknownFigure(times),
    ]
      + (needs.disputed > .zero
        ? [figure("undecided", ["hours": hours(needs.disputed)])] : [])
  }

  private var unknownLines: [Block] {
    let key =
      needs.allowanceLines == 0 ? "report.needs.noLines" : "report.needs.linesNotCounted"
    let words = language.text(
      key, ["count": .number(needs.unknownLines), "total": .number(needs.allowanceLines)])
    return [.paragraph(RichText(words))]
  }

  private var billetsNote: String {
    needs.billets.isEmpty ? "report.needs.noBillets" : "report.needs.billetsNote"
  }

  /// Reports tie training to billets only by a role's name: what they can't tell is said.
  private var trainingNote: String {
    if needs.training.isEmpty { return "report.needs.noTraining" }
    return needs.billets.contains { $0.sessions > 0 }
      ? "report.needs.trainingByRole" : "report.needs.trainingNotByRole"
  }
}
