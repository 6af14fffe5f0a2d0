import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends
import Testing

@testable import SeaworthyReporting

@Suite("A report on a ledger that holds nothing")
struct EmptyReportTests {
  let report: ReportAnswer

  init() throws {
    var basis = try Sample.basis()
    basis.receipt = 0
    basis.receiptTime = nil
    basis.standardDigest = nil
    basis.fileNames = [:]
    let nobody = MeanScore(value: nil, low: 0, high: 100, coverage: 0, scored: 0, vessels: 0)
    let score = CoastGuardScore(
      code: nil, name: nil, availability: try Sample.availability(lowest: 0, highest: 0),
      fullyMissionCapableLevel: .none, missionCapableLevel: .none,
      boats: BoatCensus(ready: 0, notReady: 0, unknown: 0), maintenance: nobody,
      operational: nobody, insidePeriodicity: 0, newestInspection: nil, oldestInspection: nil,
      vessels: [], provisional: [])
    let group = GroupAnswer(
      score: score, foundReady: Proportion(count: 0, n: 0, value: nil, low: 0, high: 1),
      arrivals: [])
    report = ReportAnswer(
      period: try #require(Period("2026-Q1")),
      scores: ScoresAnswer(basis: basis, region: group, coastGuards: []),
      trends: TrendsAnswer(
        basis: basis, series: [Series(metric: .foundReady, of: .region, points: [])]),
      conditions: [:])
  }

  @Test("says so, in every format", arguments: ReportFormat.ofOneFile)
  func formats(format: ReportFormat) async throws {
    let bundle = try await ReportBundle(
      report, formats: [format], language: .english(), program: "0.1.0")
    #expect(bundle.names == ["region.\(format.fileExtension)"])
    let text = try #require(bundle.files.values.first)
    #expect(!text.contains(#/\bnan\b/#))
    #expect(format == .json || text.contains("no boat was known to be in service"))
    #expect(format == .json || text.contains("the ledger holds nothing"))
  }

  @Test("says so on a terminal")
  func terminal() throws {
    let text = report.scores.text(in: try .english())
    #expect(text.contains("0 ready, 0 not ready, 0 unknown, of 0"))
  }
}
