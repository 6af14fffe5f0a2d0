import Testing

/// The language in which the program speaks.
@Suite(.timeLimit(.minutes(30))) struct LanguageTests {
  @Test(
    "Words follow --language, else the environment, never the locale",
    arguments: [
      ("", [:], "seaworthy: nothing.xml is not there."),
      ("--language es", [:], "seaworthy: nothing.xml no existe."),
      ("", ["SEAWORTHY_LANGUAGE": "es"], "seaworthy: nothing.xml no existe."),
      ("--language en", ["SEAWORTHY_LANGUAGE": "es"], "seaworthy: nothing.xml is not there."),
      (
        "", ["LANG": "es_DO.UTF-8", "LC_ALL": "es_DO.UTF-8"], "seaworthy: nothing.xml is not there."
      ),
    ])
  func speaks(option: String, environment: [String: String], words: String) async throws {
    let run = try await Program().run(
      "validate \(option) nothing.xml", environment: environment)
    #expect(run.words == words + "\n")
    #expect(run.status == 3)
  }

  @Test("A language that it does not speak is bad usage")
  func unknown() async throws {
    #expect(try await Program().run("scores --language fr").status == 2)
  }
}
