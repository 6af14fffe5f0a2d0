import ArgumentParser
import SeaworthyPhrases

/// The program: hands over to a verb and turns what happened into an exit status.
@main
struct Seaworthy: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seaworthy",
    abstract: "Tells from inspection reports which boats can go to sea, and why the others can't.",
    discussion: """
      Reports are kept in a ledger: one file, found by --ledger, else by the environment variable \
      SEAWORTHY_LEDGER, else in the user's data folder.

      EXAMPLES
        seaworthy demo
        seaworthy import visit/
        seaworthy scores XA

      \(ExitStatus.help)
      """,
    version: Version.current,
    subcommands: [
      Import.self, Validate.self, Scores.self, Trends.self, Changes.self, Needs.self, Explain.self,
      Report.self,
      Discrepancies.self, History.self, Held.self, Conflicts.self, Withdraw.self, Template.self,
      Schema.self, StandardVerb.self, LedgerVerb.self, Simulate.self, Demo.self,
    ])

  static func main() async {
    await Shipped.$spoken.withValue(language) {
      do {
        var command = try parseAsRoot()
        if var asynchronous = command as? any AsyncParsableCommand {
          try await asynchronous.run()
        } else {
          try command.run()
        }
      } catch {
        end(with: error)
      }
    }
  }

  /// The language that the command line asks for, if it can be understood, else the environment's.
  private static var language: Language.Shipped {
    let verb = (try? parseAsRoot()) as? any SpeakingVerb
    return verb?.words.choice ?? LanguageOptions.ofEnvironment()
  }

  /// Tells what went wrong, or the help that was asked for, and ends the program.
  private static func end(with error: any Error) -> Never {
    if let failure = RunFailure(error) {
      Terminal.error.writeFailure(failure.phrase)
      failure.status.end()
    }
    // It may repeat what was typed.
    let message = fullMessage(for: error).split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).madeVisible(limit: .max) }.joined(separator: "\n")
    let code = exitCode(for: error)
    if !message.isEmpty {
      (code == .success ? Terminal.output : Terminal.error).write(message)
    }
    ExitStatus(error, code).end()
  }
}
