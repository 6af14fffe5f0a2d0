import Foundation
import SeaworthyInspection
import SeaworthyLedger
import SeaworthyNotices
import SeaworthyPhrases
import Testing

@testable import SeaworthyIntake

@Suite struct ImportSummaryTests {
  @Test("The summary of one file for each outcome")
  func counts() async throws {
    let bench = try ImportBench(ImporterTests.mixed)
    let paths = [bench.visit, bench.folder.file("missing.xml")]
    let summary = ImportSummary(await bench.run(into: try bench.ledger(), paths))
    let severities = ImportSummary.Severities(error: 5, warning: 0, info: 0)
    #expect(
      summary.summary
        == ImportSummary.Counts(
          files: 10, kept: 2, alreadyKept: 1, revised: 1, conflicting: 1, held: 2, refused: 2,
          notices: severities))
    #expect(summary.held.map(\.codes) == [["needs_decision"], ["unknown_severity"]])
    #expect(summary.held.map(\.vessel) == ["XA/XA-07", "XA/XA-07"])
    #expect(summary.refused.map(\.codes) == [["empty_file"], ["not_xml"]])
    #expect(summary.faults?.map(\.reason) == ["notFound"])
  }

  @Test("As JSON, absent instead of null")
  func json() throws {
    var notices = NoticeList()
    notices.add(
      Notice(
        .vesselNotInRegister, at: NoticePlace(line: 3, column: 7, path: "/InspectionReport"),
        found: "XA-70"))
    let vessel = VesselKey(coastGuard: "XA", hullNumber: "XA-70")
    let result = ImportResult(files: [
      FileResult(
        name: "a.xml", outcome: .handed(.kept(receipt: 1)), notices: notices, vessel: vessel)
    ])
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let json = String(decoding: try encoder.encode(ImportSummary(result)), as: UTF8.self)
    let expected = """
      {"formatVersion":1,"held":[],"notices":[{"code":"vessel_not_in_register","sample":\
      [{"column":7,"file":"a.xml","found":"XA-70","line":3,"path":"/InspectionReport",\
      "vessel":"XA/XA-70"}],"severity":"warning","total":1}],"refused":[],"summary":\
      {"alreadyKept":0,"conflicting":0,"files":1,"held":0,"kept":1,"notices":\
      {"error":0,"info":0,"warning":1},"refused":0,"revised":0}}
      """
    #expect(json == expected)
  }

  @Test(
    "In a sentence, outcomes that no file had left out",
    arguments: [
      ([], false, "There was no file to read."),
      ([.handed(.kept(receipt: 1))], false, "1 file: 1 kept."),
      (
        [
          .handed(.refused), .handed(.kept(receipt: 1)), .handed(.refused),
          .notRead(RunFault(.notFound, file: "a.xml")),
        ], false, "4 files: 1 kept, 2 refused, 1 not read."
      ),
      (
        [.handed(.alreadyHeld), .handed(.revised(receipt: 2))], true,
        "2 files checked, nothing written; an import would give: 1 revised, 1 held."
      ),
    ] as [([FileResult.Outcome], Bool, String)])
  func phrase(outcomes: [FileResult.Outcome], isDryRun: Bool, words: String) throws {
    let files = outcomes.map { FileResult(name: "a.xml", outcome: $0) }
    let phrase = ImportSummary(ImportResult(files: files)).phrase(isDryRun: isDryRun)
    #expect(try Language.english().text(phrase) == words)
  }

  @Test("Samples are capped, totals are true")
  func caps() throws {
    let files = (0..<7).map { number in
      var notices = NoticeList()
      for _ in 0..<3 { notices.add(Notice(.classUnknown, found: "\(number)")) }
      return FileResult(name: "\(number)", outcome: .handed(.refused), notices: notices)
    }
    let summary = ImportSummary(ImportResult(files: files), samples: 4)
    #expect(summary.notices.map(\.total) == [21])
    #expect(summary.notices.map { $0.sample.map(\.file) } == [["0", "0", "0", "1"]])
    #expect(summary.summary.notices.warning == 21)
  }

  @Test("Beyond the budget of an import, notices are counted only")
  func budget() {
    var (budget, kept, total) = (SampleBudget(), 0, 0)
    for number in 0..<103 {
      var notices = NoticeList()
      for _ in 0..<100 { notices.add(Notice(.classUnknown, found: "\(number)")) }
      let file = FileResult(name: "", outcome: .handed(.refused), notices: notices)
      let spent = budget.spend(on: file)
      kept += spent.notices.samples.count
      total += spent.notices.count(of: .warning)
    }
    #expect(kept == 10_000)
    #expect(total == 10_300)
  }
}
