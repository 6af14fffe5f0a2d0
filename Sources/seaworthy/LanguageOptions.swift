public import ArgumentParser
import Foundation
import SeaworthyPhrases

/// In which language the program speaks.
struct LanguageOptions: ParsableArguments {
  /// The environment variable that names it.
  private static let variable = "SEAWORTHY_LANGUAGE"

  @Option(
    help: ArgumentHelp(
      "The language of words and reports: en or es. Default: \(variable), else en.",
      valueName: "en|es"))
  var language: Language.Shipped?

  /// The language as given, else from the environment, else English.
  var choice: Language.Shipped { language ?? Self.ofEnvironment() }

  /// The language that the environment names, else English.
  ///
  /// The system's locale is left out of it: the same question gives the same bytes everywhere.
  static func ofEnvironment(
    _ environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> Language.Shipped {
    environment[variable].flatMap(Language.Shipped.init) ?? .en
  }
}

extension Language.Shipped: ExpressibleByArgument {}

/// A verb that can be asked to speak another language.
protocol SpeakingVerb: ParsableCommand {
  var words: LanguageOptions { get }
}
