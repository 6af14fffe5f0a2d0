import ArgumentParser
import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyNotices
import SeaworthyPhrases
import SeaworthyReporting

/// `seaworthy explain`
struct Explain: AsyncParsableCommand, SpeakingVerb {
  static let configuration = CommandConfiguration(
    abstract: "Explains a vessel's condition, rate and scores with their sources, or a notice.",
    usage: "seaworthy explain <vessel|notice-code> [<options>]",
    discussion: """
      EXAMPLES
        seaworthy explain XA/XA-07
        seaworthy explain unknown_severity

      \(ExitStatus.help)
      """)

  @Argument(
    help: ArgumentHelp(
      "A vessel such as XA/XA-07, or a notice's code.", valueName: "vessel|notice-code"))
  var subject: String

  @OptionGroup var question: QuestionOptions
  @OptionGroup var words: LanguageOptions

  @Option(help: "How to write it.")
  var format: DataFormat = .table

  func run() async throws {
    if let vessel = VesselKey(subject) {
      try await explain(vessel)
    } else {
      try explainNotice(subject)
    }
  }

  private func explain(_ vessel: VesselKey) async throws {
    let answer = try await question.assessment().explain(vessel)
    switch format {
    case .table:
      Terminal.output.write(answer.text(in: try Shipped.language(), layout: Terminal.output.layout))
    case .json: Terminal.output.write(try answer.json())
    }
  }

  private func explainNotice(_ code: String) throws {
    let language = try Shipped.language()
    guard let kind = Shipped.catalogue[code] else {
      throw RunFailure.usage(Phrase("explain.unknownCode", ["code": .text(code)]))
    }
    switch format {
    case .table:
      let entry = Shipped.catalogue.entry(for: kind, in: language)
      Terminal.output.write(entry.lines(in: language).joined(separator: "\n"))
    case .json:
      Terminal.output.write(try JSONForm.text(NoticeCatalogue([kind]).listing(in: language)))
    }
  }
}
