import ArgumentParser

/// `seaworthy standard`
struct StandardVerb: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "standard",
    abstract: "Lists, shows, checks and compares scoring standards.",
    discussion: """
      A scoring standard is an XML file with every weight, threshold, window and checklist. One \
      travels inside the program. Yours lie in a folder: SEAWORTHY_STANDARDS, else \
      seaworthy/standards in your folder of settings (\(place)). \
      Without --standard, a question is answered by the standard in effect at its instant.

      EXAMPLES
        seaworthy standard list
        seaworthy standard show --xml > ours.xml
        seaworthy standard check ours.xml
        seaworthy standard compare "Seaworthy default" ours.xml

      \(ExitStatus.help)
      """,
    subcommands: [List.self, Show.self, Check.self, Compare.self])

  #if os(macOS)
    private static let place = "~/Library/Application Support"
  #else
    private static let place = "XDG_CONFIG_HOME, else ~/.config"
  #endif
}
