import ArgumentParser
import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyNotices
import SeaworthyPhrases
import SeaworthyReporting

/// `seaworthy explain`
struct Explain: AsyncParsableCommand, SpeakingVerb {
  static let configuration = CommandConfiguration(
    abstract: "Explains the figures of a vessel or coast guard with their sources, or a notice.",
    usage: "seaworthy explain <vessel|coast-guard|notice-code> [<options>]",
    discussion: """
      What to fix first is told with it: what each correction would bring, the cheapest way to \
      the next band, and what is not known.

      EXAMPLES
        seaworthy explain XA/XA-07
        seaworthy explain XA
        seaworthy explain unknown_severity

      \(ExitStatus.help)
      """)

  @Argument(
    help: ArgumentHelp(
      "A vessel such as XA/XA-07, a coast guard's code, or a notice's code.",
      valueName: "vessel|coast-guard|notice-code"))
  var subject: String

  @OptionGroup var question: QuestionOptions
  @OptionGroup var words: LanguageOptions

  @Option(help: "How to write it.")
  var format: DataFormat = .table

  func run() async throws {
    if let vessel = VesselKey(subject) {
      let answer = try await question.assessment().explain(vessel)
      try write(answer.text, json: answer.json)
    } else if subject.isCoastGuardCode {
      let answer = try await question.assessment().explain(coastGuard: subject)
      try write(answer.text, json: answer.json)
    } else {
      try explainNotice(subject)
    }
  }

  private func write(
    _ text: (Language, TextLayout) -> String, json: () throws -> String
  ) throws {
    switch format {
    case .table: Terminal.output.write(text(try Shipped.language(), Terminal.output.layout))
    case .json: Terminal.output.write(try json())
    }
  }

  private func explainNotice(_ code: String) throws {
    let language = try Shipped.language()
    guard let kind = Shipped.catalogue[code] else {
      throw RunFailure.usage(unknown(code))
    }
    switch format {
    case .table:
      let entry = Shipped.catalogue.entry(for: kind, in: language)
      Terminal.output.write(entry.lines(in: language).joined(separator: "\n"))
    case .json:
      Terminal.output.write(try JSONForm.text(NoticeCatalogue([kind]).listing(in: language)))
    }
  }

  /// What is said of a code that no notice has: the nearest, if one is near.
  private func unknown(_ code: String) -> Phrase {
    guard let nearest = Shipped.catalogue.kinds.map(\.code).nearest(to: code) else {
      return Phrase("explain.unknownCode", ["code": .text(code)])
    }
    return Phrase("explain.nearCode", ["code": .text(code), "nearest": .text(nearest)])
  }
}

extension String {
  /// Whether it has the form of a coast guard's code: capital letters and digits alone.
  fileprivate var isCoastGuardCode: Bool {
    !isEmpty && utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) }
  }
}
