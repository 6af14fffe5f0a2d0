import ArgumentParser
import SeaworthyNotices
import SeaworthyPhrases

extension StandardVerb {
  /// `seaworthy standard check`
  struct Check: AsyncParsableCommand, SpeakingVerb {
    static let configuration = CommandConfiguration(
      abstract: "Checks standards' files, and tells everything that is wrong with them.",
      discussion: """
        A standard with an error is not used; the status is then 1. A row marked D needs its \
        citation. Warnings are about rows that let a score come out better than it should.

        EXAMPLE
          seaworthy standard check ours.xml

        \(ExitStatus.help)
        """)

    @Argument(help: ArgumentHelp("Standards' files, or folders of them.", valueName: "file"))
    var files: [String]

    @OptionGroup var words: LanguageOptions

    func run() async throws {
      var areAllUsable = true
      for path in try files.flatMap(Self.paths) {
        let (standard, notices) = try StandardFile(path).read()
        for notice in notices.samples { try Terminal.error.write(notice, of: path) }
        areAllUsable = areAllUsable && standard != nil
        try Terminal.output.write(Self.summary(of: path, notices, isUsable: standard != nil))
      }
      if !areAllUsable { throw ExitStatus.dataNotClean.code }
    }

    private static func paths(_ path: String) throws -> [String] {
      StandardFolder.isFolder(path) ? try StandardFolder(path).files() : [path]
    }

    private static func summary(
      of path: String, _ notices: NoticeList, isUsable: Bool
    ) -> Phrase {
      Phrase(
        isUsable ? "standard.usable" : "standard.unusable",
        [
          "path": .whole(path), "errors": .number(notices.count(of: .error)),
          "warnings": .number(notices.count(of: .warning)),
          "infos": .number(notices.count(of: .info)),
        ])
    }
  }
}
