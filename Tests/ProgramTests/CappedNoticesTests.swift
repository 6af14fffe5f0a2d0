import Foundation
import SeaworthyIntake
import Testing

/// A file with a thousand mistakes of one kind: the totals are true, and what is left out is said.
@Suite(.timeLimit(.minutes(30))) struct CappedNoticesTests {
  private static let report = "region/XA/2025-08-20-XA-07-technical-assistance-visit.xml"

  /// A program beside a report of a thousand items that are graded by a word of no list.
  private func programBesideReport() throws -> Program {
    let items = (1...1000).map {
      "<ItemResult item=\"X-\($0)\" group=\"500\" title=\"Item \($0)\" result=\"OK\"/>\n"
    }
    let text = try Fixture.text(
      Self.report, replacing: [("</ChecklistResults>", items.joined() + "</ChecklistResults>")])
    let program = try Program()
    try program.write(text, to: "visit.xml")
    return program
  }

  @Test("As data: the total is true, the sample capped", arguments: [("", 10), (" --all", 100)])
  func data(option: String, cap: Int) async throws {
    let run = try await programBesideReport().run("validate --format json visit.xml" + option)
    let summary = try run.summary()
    #expect(summary.notices.map(\.code) == ["unknown_result"])
    #expect(summary.notices.map(\.total) == [1000])
    #expect(summary.notices.map(\.sample.count) == [cap])
    #expect(summary.summary.notices.error == 1000)
    #expect(run.status == 1)
  }

  @Test(
    "In text: so many are shown, and how many more there are",
    arguments: [
      ("en", "", 10, "… and 990 more of unknown_result; --all shows them all."),
      (
        "en", "--all", 100,
        "… and 900 more of unknown_result; of one file no more than 100 are shown."
      ),
      ("es", "", 10, "… y 990 más de unknown_result; --all los muestra todos."),
      (
        "es", "--all", 100,
        "… y 900 más de unknown_result; de un archivo no se muestran más de 100."
      ),
    ])
  func text(language: String, option: String, cap: Int, rest: String) async throws {
    let run = try await programBesideReport().run(
      "validate --language \(language) visit.xml \(option)")
    let lines = run.words.split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("error[unknown_result]: ") } == cap)
    #expect(lines.last.map(String.init) == rest)
  }
}
