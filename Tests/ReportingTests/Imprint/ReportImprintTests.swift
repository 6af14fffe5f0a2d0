import Foundation
import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyTime
import Testing

@testable import SeaworthyReporting

@Suite("What a report file says of itself")
struct ReportImprintTests {
  /// The imprint of the region's page of the hand-written report, in another format.
  private func imprint(_ format: ReportFormat = .html) throws -> ReportImprint {
    ReportImprint(
      program: "0.1.0", format: format, language: "en",
      period: try #require(Period("2026-Q1")), coastGuard: nil, isOfRegion: true,
      asOf: try Sample.instant("2026-04-01T00:00:00Z"), receipt: 24,
      receiptTime: try Sample.instant("2026-04-02T13:20:05Z"),
      standardName: "Seaworthy default", standardVersion: "1.0",
      standardDigest: try Sample.digest(0xCD), ledgerDigest: try Sample.digest(0xAB),
      journalHead: try Sample.digest(0xEF))
  }

  /// What the sample's files differ by.
  private struct Asked: Hashable {
    var standard: String
    var language: Language.Shipped
  }

  private static let written = WorkedOutOnce<Asked, [String: String]> { asked in
    var report = try Sample.report()
    report.scores.basis.standardName = asked.standard
    return try await ReportBundle(
      report, formats: Set(ReportFormat.ofOneFile), language: .shipped(asked.language),
      program: "0.1.0"
    ).files
  }

  private func files(
    standard: String = "Seaworthy default", language: Language.Shipped = .en
  ) async throws -> [String: String] {
    try await Self.written.value(of: Asked(standard: standard, language: language))
  }

  private func read(_ text: String?) throws -> ReportImprint {
    try ReportImprint(reading: Data(try #require(text).utf8))
  }

  @Test("is one line of JSON with its keys in order")
  func line() throws {
    let (standard, ledger, head) = (
      String(repeating: "cd", count: 32), String(repeating: "ab", count: 32),
      String(repeating: "ef", count: 32)
    )
    #expect(
      try imprint().line() == """
        {"asOf":"2026-04-01T00:00:00Z","format":"html","formatVersion":1,"isOfRegion":true,\
        "journalHead":"\(head)","knownAt":{"receipt":24,"time":"2026-04-02T13:20:05Z"},\
        "language":"en","ledgerDigest":"\(ledger)","period":"2026-Q1","program":"0.1.0",\
        "standard":{"digest":"\(standard)","name":"Seaworthy default","version":"1.0"}}
        """)
  }

  @Test("is read back from each format", arguments: ReportFormat.ofOneFile)
  func roundTrip(format: ReportFormat) async throws {
    var expected = try imprint(format)
    #expect(try await read(files()[expected.fileName]) == expected)
    expected.coastGuard = "XA"
    #expect(expected.fileName == "XA.\(format.fileExtension)")
    #expect(try await read(files()[expected.fileName]) == expected)
    expected.language = "es"
    #expect(try await read(files(language: .es)[expected.fileName]) == expected)
  }

  @Test("leaves out what there is not", arguments: ReportFormat.ofOneFile)
  func absent(format: ReportFormat) async throws {
    let bundle = try await ReportBundle(
      EmptyReportTests().report, formats: [format], language: .english(), program: "0.1.0")
    let imprint = try read(bundle.files.values.first)
    #expect(imprint.receipt == 0)
    #expect(imprint.receiptTime == nil)
    #expect(imprint.standardDigest == nil)
    #expect(imprint.journalHead == nil)
  }

  @Test(
    "holds any name without acting on the file",
    arguments: ReportFormat.ofOneFile,
    ["--> \"x\" &quot; </script><b>'--->", "é\u{202E}\u{1F6A4}\\\"\n\u{1B}", "-- ---- <!-- <!"])
  func hostile(format: ReportFormat, name: String) async throws {
    var expected = try imprint(format)
    expected.standardName = name
    let text = try await #require(files(standard: name)[expected.fileName])
    #expect(try read(text) == expected)
    let plain = try await #require(files()[expected.fileName])
    for mark in ["-->", "<!--", "<meta", "<b>", "</script>", "\u{202E}", "\u{1B}"] {
      let count = { (text: String) in format == .json ? 0 : text.ranges(of: mark).count }
      #expect(count(text) == count(plain), "\(mark)")
    }
    #expect(try imprint().line().unicodeScalars.allSatisfy { (0x20...0x7E).contains($0.value) })
  }

  @Test(
    "is not found in what is no report",
    arguments: ["", "{", "{}", "[]", "hello", "<!DOCTYPE html><html></html>", "{\"period\":1}"])
  func none(text: String) {
    #expect(throws: ImprintFault.noReport) { try ReportImprint(reading: Data(text.utf8)) }
  }

  @Test("is not found in another of the program's own outputs")
  func otherOutput() throws {
    let scores = try Sample.scores().json()
    #expect(throws: ImprintFault.noReport) { try ReportImprint(reading: Data(scores.utf8)) }
  }

  @Test(
    "is refused if it is not as the program writes it", arguments: ReportFormat.ofOneFile,
    [
      ("2026-Q1", "2026-Q5"), ("2026-04-01T00:00:00Z", "yesterday"), ("region", "nothing"),
      ("\"receipt\":24", "\"receipt\":-1"), ("\"receipt\":24", "\"receipt\":\"24\""),
      ("\"receipt\":24", "\"number\":24"), ("abababab", "abababxy"), ("cdcdcdcd", "cdcdcdc"),
      ("efefefef", ""), ("2026-04-02T13:20:05Z", "2026-04-02T25:20:05Z"),
      ("\"formatVersion\":1", "\"formatVersion\":2"), ("\"format\":", "\"form\":"),
    ])
  func malformed(format: ReportFormat, change: (part: String, other: String)) async throws {
    let name = try imprint(format).fileName
    let line = try imprint(format).line()
    #expect(line.contains(change.part) || change.part == "region")
    let other =
      change.part == "region"
      ? line.replacing("\"\(format.rawValue)\"", with: "\"pdf\"")
      : line.replacing(change.part, with: change.other)
    let file: String =
      switch format {
      case .html:
        try await #require(files()[name]).replacing(
          line.replacing("\"", with: "&quot;"), with: other.replacing("\"", with: "&quot;"))
      case .markdown: try await #require(files()[name]).replacing(line, with: other)
      case .json, .csv: "{\"imprint\":\(other)}"
      }
    #expect(file != (try await files()[name]))
    #expect(throws: ImprintFault.malformed) { try ReportImprint(reading: Data(file.utf8)) }
  }

  @Test("is refused if there are two of it, or if it has no end")
  func doubled() async throws {
    let page = try await #require(files()["region.html"])
    let cut = try #require(page.range(of: "seaworthy-imprint")).upperBound
    let faulty = [page + page, String(page[..<page.index(cut, offsetBy: 40)])]
    for text in faulty {
      #expect(throws: ImprintFault.malformed) { try ReportImprint(reading: Data(text.utf8)) }
    }
  }
}
