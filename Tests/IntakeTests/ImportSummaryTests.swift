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
    let summary = await bench.run(into: try bench.ledger(), paths).summary
    let severities = ImportSummary.Severities(error: 4, warning: 0, info: 1)
    #expect(
      summary.summary
        == ImportSummary.Counts(
          files: 9, kept: 2, alreadyKept: 1, revised: 1, conflicting: 1, held: 2, refused: 1,
          leftAlone: 1, notices: severities))
    #expect(summary.held.map(\.codes) == [["needs_decision"], ["unknown_severity"]])
    #expect(summary.held.map(\.vessel) == ["XA/XA-07", "XA/XA-07"])
    #expect(summary.refused.map(\.codes) == [["empty_file"]])
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
    let result = ImportRecord(files: [
      FileResult(
        name: "a.xml", outcome: .handed(.kept(receipt: 1)), notices: notices, vessel: vessel)
    ])
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let json = String(decoding: try encoder.encode(result.summary), as: UTF8.self)
    let expected = """
      {"formatVersion":1,"held":[],"notices":[{"code":"vessel_not_in_register","sample":\
      [{"column":7,"file":"a.xml","found":"XA-70","line":3,"path":"/InspectionReport",\
      "vessel":"XA/XA-70"}],"severity":"warning","total":1}],"refused":[],"summary":\
      {"alreadyKept":0,"conflicting":0,"files":1,"held":0,"kept":1,"leftAlone":0,\
      "notices":{"error":0,"info":0,"warning":1},"refused":0,"revised":0}}
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
    let phrase = ImportRecord(files: files).summary.phrase(isDryRun: isDryRun)
    #expect(try Language.english().text(phrase) == words)
  }

  @Test("Samples are capped, totals are true")
  func caps() throws {
    let files = (0..<7).map { number in
      var notices = NoticeList()
      for _ in 0..<3 { notices.add(Notice(.classUnknown, found: "\(number)")) }
      return FileResult(name: "\(number)", outcome: .handed(.refused), notices: notices)
    }
    let summary = ImportRecord(files: files).summary(caps: ImportTally.Caps(samples: 4))
    #expect(summary.notices.map(\.total) == [21])
    #expect(summary.notices.map { $0.sample.map(\.file) } == [["0", "0", "0", "1"]])
    #expect(summary.summary.notices.warning == 21)
  }

  @Test("Lists of files are capped, and say how much they leave out")
  func omitted() {
    let outcomes: [FileResult.Outcome] = [
      .handed(.refused), .handed(.refused), .handed(.refused), .handed(.alreadyHeld),
      .notRead(RunFault(.notFound, file: "")), .handed(.held(receipt: 1)), .leftAlone,
    ]
    let record = ImportRecord(files: outcomes.map { FileResult(name: "a", outcome: $0) })
    #expect(record.summary.omitted == nil)
    #expect(record.summary(caps: ImportTally.Caps(files: 3)).omitted == nil)
    let summary = record.summary(caps: ImportTally.Caps(files: 1))
    #expect(summary.omitted == ImportSummary.Omitted(refused: 2, held: 1, faults: 0))
    #expect([summary.refused.count, summary.held.count, summary.faults?.count] == [1, 1, 1])
    #expect(summary.summary.refused == 3)
    #expect(record.summary(caps: .none) == record.summary)
    let none = record.summary(caps: ImportTally.Caps(files: 0))
    #expect(none.faults == [])
    #expect(none.omitted == ImportSummary.Omitted(refused: 3, held: 2, faults: 1))
  }

  @Test("What was left alone is told apart")
  func leftAlone() throws {
    let files = [FileResult(name: "a", outcome: .leftAlone)]
    #expect(ImportRecord(files: []).summary.leftAlonePhrase == nil)
    for (count, words) in [(1, "1 other was left alone."), (2, "2 others were left alone.")] {
      let summary = ImportRecord(files: Array(repeating: files[0], count: count)).summary
      #expect(summary.summary.files == 0)
      let phrase = try #require(summary.leftAlonePhrase)
      #expect(try Language.english().text(phrase) == words)
    }
  }
}
