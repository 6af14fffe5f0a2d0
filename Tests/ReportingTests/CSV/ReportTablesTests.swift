import SeaworthyPhrases
import Testing

@testable import SeaworthyReporting

@Suite("The tables of a report as CSV")
struct ReportTablesTests {
  private static let sources = "report,revision,digest,path,file,line"
  private static let question = "asOf,knownAtReceipt,scoringStandard"

  private func tables(_ period: String = "FY2025-Q4") async throws -> [String: String] {
    try await FixtureReports.files(
      of: FixtureReports.report(period), .csv, in: .english())
  }

  @Test("are a file each, of the region and of each coast guard")
  func names() async throws {
    let tables = [
      "arrivals", "assistance", "changes", "conditions", "discrepancies", "needs", "scores",
      "trends", "warnings",
    ]
    #expect(
      try await self.tables().keys.sorted()
        == ["XA", "XB", "region"].flatMap { group in tables.map { "csv/\(group)-\($0).csv" } })
  }

  @Test(
    "have these columns",
    arguments: [
      ("arrivals", "coastGuard,hullNumber,at,kind,visit,condition,foundReady,\(sources)"),
      ("conditions", "coastGuard,hullNumber,condition,from,until"),
      (
        "discrepancies",
        "coastGuard,hullNumber,identifier,item,severity,description,opened,due,isOverdue,"
          + "waivedUntil,isAwaitingParts,isReportedCorrected,isUnseen,isDisputed,\(sources)"
      ),
    ])
  func columns(table: String, columns: String) async throws {
    let text = try #require(try await tables()["csv/XA-\(table).csv"])
    #expect(text.split(separator: "\r\n").first.map(String.init) == "\(columns),\(Self.question)")
  }

  @Test("have as many rows as there are things, both changes below one line of names")
  func rows() async throws {
    let tables = try await tables()
    let changes = try #require(tables["csv/XB-changes.csv"]).split(separator: "\r\n")
    #expect(changes.count(where: { $0.hasPrefix("of,") }) == 1)
    #expect(
      changes.dropFirst().map { $0.split(separator: ",").prefix(2).joined(separator: " ") } == [
        "XB FY2025-Q3", "XB XB/XB-11", "XB XB/XB-12", "XB XB/XB-14", "XB XB/XB-31",
        "XB FY2024-Q4", "XB XB/XB-11", "XB XB/XB-12", "XB XB/XB-14", "XB XB/XB-31",
      ])
    #expect(!tables.contains { $0.key.hasPrefix("XB-") && $0.value.contains("XA-") })
  }

  @Test("read as recorded", arguments: ["arrivals", "conditions", "discrepancies"])
  func golden(table: String) async throws {
    try expectGolden(#require(try await tables()["csv/XA-\(table).csv"]), "XA-\(table).csv")
  }
}
