import Foundation
import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyIntake
import SeaworthyPhrases
import SeaworthyStandards
import SeaworthyTime
import Testing

@testable import SeaworthyLedger
@testable import SeaworthyReporting

@Suite("Trends of the fixture region")
struct FixtureTrendsTests {
  /// A question about the region, which is imported once for all tests.
  private static let assessment = Task {
    let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fixtures/region").path
    let received = try Sample.instant("2026-04-02T00:00:00Z")
    let ledger = try Ledger.inMemory(keepsBytes: true, clock: { received })
    _ = await Importer(ledger: ledger, rules: ImportRules(jobs: 1)).run([path]) { _ in }
    return try await Assessment(
      ledger, standard: .shipped(), asOf: try Sample.instant("2026-01-01T00:00:00Z"),
      knownUntil: received)
  }

  private func answer(_ question: TrendsQuestion = TrendsQuestion()) async throws -> TrendsAnswer {
    try await Self.assessment.value.trends(question)
  }

  @Test("read as recorded, in either language and as data")
  func golden() async throws {
    let answer = try await answer()
    let english = try Language.english()
    try expectGolden(answer.text(in: english), "region-trends.txt")
    try expectGolden(answer.text(in: try Language.shipped(.es)), "region-trends.es.txt")
    try expectGolden(try answer.json(in: english), "region-trends.json")
    try expectGolden(answer.csv(), "region-trends.csv")
  }

  @Test("every metric of every subject keeps within 80 columns")
  func width() async throws {
    for boats in [
      TrendsQuestion.Boats.everyCoastGuard, .vesselClass("33-ft interceptor", coastGuard: "XA"),
      .vessel(try #require(VesselKey("XA/XA-07"))),
    ] {
      let answer = try await answer(TrendsQuestion(about: boats, by: .year, metrics: .all))
      for language in [try Language.english(), try Language.shipped(.es)] {
        let lines = answer.text(in: language).split(separator: "\n")
        #expect(lines.count > 60)
        #expect(lines.filter { $0.count > 80 } == [])
      }
    }
  }
}
