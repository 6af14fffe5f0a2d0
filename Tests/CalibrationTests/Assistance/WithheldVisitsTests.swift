import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTrendStatistics
import SeaworthyTrends
import Testing

@testable import SeaworthyAssessment

/// A simulated region in which visits do nothing, as a whole ledger would know it.
@Suite("Visits of which reports are withheld")
struct WithheldVisitsTests {
  private static let level = 0.05

  private func visits(_ known: KnownContent, _ idle: IdleVisits) async throws -> PooledEffect {
    try #require(
      try await idle.effects(known, seed: 1).kinds.first { $0.kind == .technicalAssistanceVisit })
  }

  @Test("are not called better by holding the reports of those that failed")
  func failed() async throws {
    let idle = IdleVisits(visitBias: 10)
    var known = try idle.known(seed: 1)
    let whole = try await visits(known, idle)
    #expect(whole.verdict(level: Self.level) != .better)
    #expect(whole.doubtfulReports == 0)
    let failed = Set(whole.boats.filter { $0.isReady == false }.map { "\($0.vessel) \($0.at)" })
    let held = known.reports.filter {
      $0.kind == .technicalAssistanceVisit && failed.contains("\($0.vessel) \($0.start)")
    }
    #expect(held.count >= 10)
    known.reports.removeAll { held.contains($0) }
    known.gaps = held.map { report in
      VesselGap(
        vessel: report.vessel,
        gap: EvidenceGap(
          reason: .reportHeld, from: report.start, visit: report.visit, kind: report.kind,
          source: report.source,
          citation: Citation(
            document: nil, revision: nil, digest: report.digest, path: "/InspectionReport", line: 1)
        ))
    }
    let told = try await visits(known, idle)
    #expect(told.boats.count(where: \.isInDoubt) > 0)
    #expect(told.boats.count == whole.boats.count)
    #expect(told.verdict(level: Self.level) != .better)
    let (before, after) = (try #require(whole.test).effect, try #require(told.test).effect)
    #expect(after <= before, "\(before) \(after)")
    // Left aside, they make visits look far better.
    #expect(try #require(told.reliedOn).effect > before + 0.1, "\(told.reliedOn?.effect ?? 0)")
  }
}
