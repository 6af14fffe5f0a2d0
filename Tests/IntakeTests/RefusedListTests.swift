import SeaworthyInspection
import SeaworthyLedger
import SeaworthyNotices
import SeaworthyPhrases
import Testing

@testable import SeaworthyIntake

@Suite struct RefusedListTests {
  private func line(_ file: FileResult) throws -> String? {
    RefusedList(in: try Language.english()).line(of: file)
  }

  @Test("A held file has its vessel, its codes and the line of its first error")
  func held() throws {
    var notices = NoticeList()
    notices.add(Notice(.notAFile))
    notices.add(Notice(.nestedArchive, at: NoticePlace(line: 7, column: 3)))
    let file = FileResult(
      name: "visit/a, b.xml", outcome: .handed(.held(receipt: 1)), notices: notices,
      vessel: VesselKey(coastGuard: "XA", hullNumber: "XA-07"))
    #expect(
      try line(file) == """
        "visit/a, b.xml",held,XA/XA-07,nested_archive not_a_file,7,\
        an archive inside an archive is not opened\r\n
        """)
  }

  @Test(
    "Each outcome that somebody has to do something about is listed under its name",
    arguments: [
      (.handed(.refused), "refused"), (.handed(.alreadyHeld), "held"),
      (.handed(.needsDecision(.futureDate, receipt: 1)), "needsDecision"),
      (.handed(.conflicting(receipt: 1)), "conflicting"),
    ] as [(FileResult.Outcome, String)])
  func outcomes(outcome: FileResult.Outcome, name: String) throws {
    #expect(try line(FileResult(name: "a.xml", outcome: outcome)) == "a.xml,\(name),,,,\r\n")
  }

  @Test("A file that could not be read says why")
  func notRead() throws {
    let file = FileResult(name: "a.xml", outcome: .notRead(RunFault(.notFound, file: "a.xml")))
    #expect(try line(file) == "a.xml,notRead,,,,a.xml is not there.\r\n")
  }

  @Test(
    "Clean files are not listed",
    arguments: [
      .handed(.kept(receipt: 1)), .handed(.revised(receipt: 1)), .leftAlone,
      .handed(.alreadyKept(receipt: nil)),
    ] as [FileResult.Outcome])
  func clean(outcome: FileResult.Outcome) throws {
    #expect(try line(FileResult(name: "a.xml", outcome: outcome)) == nil)
  }

  @Test("The header has as many columns as a line")
  func header() throws {
    let line = try #require(try line(FileResult(name: "a", outcome: .handed(.refused))))
    #expect(RefusedList.header.split(separator: ",").count == 6)
    #expect(line.split(separator: ",", omittingEmptySubsequences: false).count == 6)
    #expect(RefusedList.header.unicodeScalars.first == "\u{FEFF}")
  }
}
