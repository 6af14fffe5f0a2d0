import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime

/// Composes the report on a coast guard, or on the region, from what the ledger answered.
///
/// The bottom line comes first, the figures of each boat after it, how it was worked out and from
/// what last. Every section is an extension in a file of its own.
struct ReportComposition {
  /// What the ledger answered.
  let answer: ReportAnswer
  /// The coast guard, or the region, that the report is about.
  let group: GroupAnswer
  /// The language to write in.
  let language: Language
  /// The version of the program that issues the report.
  let program: String

  /// Whether the report is about the region rather than one coast guard.
  var isRegion: Bool { group.score.code == nil }

  /// The period; one that had not ended by the instant of the question says until when it goes.
  var periodName: String {
    language.name(of: answer.period, until: answer.scores.basis.asOf)
  }

  /// The document.
  func document() -> ReportDocument {
    ReportDocument(
      language: language.code,
      title: language.text(
        "report.title",
        ["of": .text(language.name(of: group.score)), "period": .text(periodName)]),
      subtitle: language.clocksAndStandard(answer.scores.basis),
      sections: [
        bottomLine, isRegion ? coastGuards : nil, statements, accounted, trends, warnings, boats,
        fixFirst, discrepancies, needs, assistance, change, conditions, arrivals, boatByBoat,
        dataQuality, method, provenance,
      ].compactMap { $0 },
      isUnfolded: !isRegion, fileNames: fileNames)
  }

  /// The names of the files behind the scores, and of the statements behind the charts.
  private var fileNames: [Digest: String] {
    answer.scores.basis.fileNames.merging(answer.trends.basis.fileNames) { name, _ in name }
  }

  /// The boats that the report shows: those that count, then those that no register holds.
  var vessels: [VesselScore] { group.score.vessels + group.score.provisional }

  /// A section under the heading that its identifier's words give.
  func section(_ id: String, _ blocks: [Block]) -> ReportDocument.Section {
    ReportDocument.Section(id: id, title: language.text("report.section.\(id)"), blocks: blocks)
  }

  /// A paragraph of a key's words.
  func paragraph(_ key: String, _ arguments: [String: Phrase.Argument] = [:]) -> Block {
    .paragraph(RichText(language.text(key, arguments)))
  }

  /// A table with the headings of its keys.
  func table(
    _ caption: String, columns: [(key: String, isNumeric: Bool)], isWide: Bool = true,
    rows: [[DocumentTable.Cell]]
  ) -> Block {
    .table(
      DocumentTable(
        caption: caption,
        columns: columns.map {
          DocumentTable.Column(
            title: language.text("report.column.\($0.key)"), isNumeric: $0.isNumeric)
        }, rows: rows.map { DocumentTable.Row(cells: $0) }, isWide: isWide))
  }
}

extension String {
  /// The text with every character that an identifier of a page should not hold spelt out, so that
  /// two texts never share one.
  var asIdentifier: String {
    var result = ""
    for scalar in unicodeScalars {
      let isPlain =
        scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      result += isPlain || scalar == "-" ? String(scalar) : "_\(String(scalar.value, radix: 16))_"
    }
    return result
  }
}
