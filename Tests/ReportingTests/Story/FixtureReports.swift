import Foundation
import SeaworthyAssessment
import SeaworthyIntake
import SeaworthyPhrases
import SeaworthyStandards
import SeaworthyTime
import Testing

@testable import SeaworthyLedger
@testable import SeaworthyReporting

/// Reports on files of the fixture region, imported in the order of their names.
enum FixtureReports {
  private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures")

  /// The whole region, read once for all tests.
  private static let region = Task { try await assessment(of: ["region"]) }

  private static let reports = WorkedOutOnce<String, ReportAnswer> { period in
    try await region.value.report(period: try #require(Period(period)))
  }

  /// The report on a period of the whole region.
  static func report(_ period: String) async throws -> ReportAnswer {
    try await reports.value(of: period)
  }

  /// What a report's files in Markdown are asked for by.
  private struct Pages: Hashable {
    var period: String
    var language: Language.Shipped
  }

  private static let pages = WorkedOutOnce<Pages, [String: String]> { asked in
    try await files(of: report(asked.period), .markdown, in: .shipped(asked.language))
  }

  /// The files in Markdown of the report on a period of the whole region, by name.
  static func pages(
    _ period: String, in language: Language.Shipped
  ) async throws -> [String: String] {
    try await pages.value(of: Pages(period: period, language: language))
  }

  /// The report on a period, of some files alone.
  static func report(_ period: String, of files: [String]) async throws -> ReportAnswer {
    try await assessment(of: files).report(period: try #require(Period(period)))
  }

  /// A report's files in a format and language, by name.
  static func files(
    of answer: ReportAnswer, _ format: ReportFormat, in language: Language
  ) async throws -> [String: String] {
    try await ReportBundle(answer, formats: [format], language: language, program: "0.1.0").files
  }

  private static func assessment(of files: [String]) async throws -> Assessment {
    let received = try Sample.instant("2025-10-01T00:00:00Z")
    let ledger = try Ledger.inMemory(keepsBytes: true, clock: { received })
    _ = await Importer(ledger: ledger, rules: ImportRules(jobs: 1)).run(
      files.map { fixtures.appending(path: $0).path }
    ) { _ in }
    return try await Assessment(
      ledger, standard: .shipped(), asOf: received, knownUntil: received)
  }
}

extension String {
  /// The lines of Markdown below a line that reads so, up to the next heading, without empty ones.
  func lines(below heading: String) -> [String] {
    let lines = split(separator: "\n").map(String.init)
    guard let start = lines.firstIndex(of: heading) else { return [] }
    return Array(lines[(start + 1)...].prefix { !$0.hasPrefix("#") })
  }

  /// What moved, as the bottom line of a coast guard's page in Markdown tells it.
  func moved(_ heading: String) -> [String] {
    lines(below: heading).prefix { $0.hasPrefix("- ") }.map { String($0.dropFirst(2)) }
  }
}
