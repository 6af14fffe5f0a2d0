import SeaworthyPhrases
import SeaworthyTime
import Testing

@testable import SeaworthyIntake

@Suite struct ProgressLineTests {
  static func line(
    files: Int = 4200, refused: Int = 0, share: Double? = 0.42, after seconds: Int64 = 21
  ) -> ProgressLine {
    var progress = ImportProgress()
    (progress.files, progress.refused, progress.share) = (files, refused, share)
    return ProgressLine(progress, after: Milliseconds(seconds * 1000))
  }

  @Test(
    "The words say share, files, time left, rate and what was refused",
    arguments: [
      (ProgressLineTests.line(), "42 %, 4200 files, 29 s left, 200/s"),
      (ProgressLineTests.line(refused: 3), "42 %, 4200 files, 29 s left, 200/s, 3 refused"),
      (ProgressLineTests.line(share: nil), "4200 files, 200/s"),
      (ProgressLineTests.line(files: 1, share: 0.01), "1 %, 1 file, 0/s"),
      (ProgressLineTests.line(after: 0), "42 %, 4200 files"),
      (ProgressLineTests.line(share: 1), "100 %, 4200 files, 0 s left, 200/s"),
      (ProgressLineTests.line(share: 0.1), "10 %, 4200 files, 3 min 9 s left, 200/s"),
      (ProgressLineTests.line(share: 0.26), "26 %, 4200 files, 1 min 0 s left, 200/s"),
    ])
  func words(line: ProgressLine, words: String) throws {
    #expect(try Language.english().text(line.phrase) == words)
  }

  @Test("On a terminal, a bar fills what the words leave, up to 24 columns")
  func bar() throws {
    let language = try Language.english()
    let words = "42 %, 4200 files, 29 s left, 200/s"
    for (width, filled, empty) in [(50, 5, 9), (60, 10, 14), (200, 10, 14)] {
      let bar =
        String(repeating: "█", count: filled) + String(repeating: "░", count: empty) + " " + words
      #expect(Self.line().text(width: width, in: language) == bar)
    }
  }

  @Test("The line fits any width, and gives up its words one by one", arguments: 1...120)
  func width(columns: Int) throws {
    let language = try Language.english()
    for share in [nil, 0, 0.42, 1] {
      let text = Self.line(refused: 12, share: share).text(width: columns, in: language)
      #expect(text.count < max(2, columns))
      #expect(columns < 30 || text.contains("4200 files"))
    }
  }
}
