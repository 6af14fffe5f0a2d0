import SeaworthyPhrases
import Testing

@testable import SeaworthyReporting

@Suite("A report of which little is known")
struct LittleKnownTests {
  private let register = "region/XA/2022-10-03-XA-register.xml"
  private let check = "region/XA/2022-11-08-XA-09-boat-check.xml"

  private func page(
    of files: [String], _ format: ReportFormat, period: String = "FY2025-Q4"
  ) async throws -> String {
    let answer = try await FixtureReports.report(period, of: files)
    let bundle = try await FixtureReports.files(of: answer, format, in: .english())
    return try #require(bundle["XA.\(format.fileExtension)"])
  }

  @Test("says that nothing is known, and calls nothing lost or moved")
  func nothing() async throws {
    #expect(
      try await page(of: [register], .markdown).moved("What moved") == [
        """
        Mission-capable rate, FY2025-Q3 to FY2025-Q4: nothing can be accounted for. There is no rate \
        for FY2025-Q3, FY2025-Q4: no boat was in the fleet, or nothing is known of those that were.
        """,
        """
        Mission-capable rate, FY2024-Q4 to FY2025-Q4: nothing can be accounted for. There is no rate \
        for FY2024-Q4, FY2025-Q4: no boat was in the fleet, or nothing is known of those that were.
        """,
        "Found ready on arrival: no visit yet; 5 are needed before anything can be called.",
        """
        Lost hours, FY2025-Q4: No hours are known to be lost. Not known: 4416.0 h on 2 boats; 0.0 % \
        of the time in service is known.
        """,
      ])
    let html = try await page(of: [register], .html)
    #expect(!html.contains("id=\"observed-"))
    #expect(!html.contains("id=\"waterfall-"))
  }

  @Test("draws no chart of one point, and says how many more a verdict takes")
  func onePoint() async throws {
    let moved = try await page(of: [register, check], .markdown, period: "FY2023-Q1")
      .moved("What moved")
    #expect(
      moved.first { $0.hasPrefix("Found ready") } == """
        Found ready on arrival (boat check): Undetermined: too few to call, from 1 visit; at least \
        4 more are needed.
        """)
    let html = try await page(of: [register, check], .html, period: "FY2023-Q1")
    #expect(!html.contains("id=\"observed-"))
  }

  @Test("prints no figure that is not a number", arguments: ReportFormat.ofOneFile)
  func numbers(format: ReportFormat) async throws {
    for files in [[register], [register, check]] {
      #expect(try await !page(of: files, format).contains(#/\b(nan|inf|null)\b/#))
    }
  }
}
