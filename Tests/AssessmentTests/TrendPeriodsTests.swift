import SeaworthyInspection
import SeaworthyTime
import SeaworthyTrends
import Testing

@testable import SeaworthyAssessment

@Suite("Periods of a question about trends")
struct TrendPeriodsTests {
  /// The periods of a question to a ledger with one boat check.
  private func periods(
    by length: Period.Length = .quarter, from: String? = nil, through: String? = nil,
    inspected: String = "2024-05-10T14:00:00Z", asOf: String = "2025-08-10T00:00:00Z"
  ) async throws -> [String] {
    let reports = [try boatCheck(1, of: try vessel("XA/XA-07"), at: inspected)]
    let assessment = try await Assessment(
      KnownContent(ledgerDigest: try digest(0), reports: reports), standard: try standard(),
      asOf: try instant(asOf))
    return try await assessment.trends(
      by: length, from: try from.map(period), through: try through.map(period)
    ).series[0].points.map(\.period.description)
  }

  @Test("run from the oldest evidence to the period that is under way")
  func standing() async throws {
    let all = ["2024-Q2", "2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3"]
    #expect(try await periods() == all)
    #expect(try await periods(by: .year) == ["2024", "2025"])
    #expect(try await periods(by: .fiscalYear) == ["FY2024", "FY2025"])
  }

  @Test("at the first instant of a quarter end with the one before it")
  func quarterStart() async throws {
    #expect(try await periods(asOf: "2024-10-01T00:00:00Z") == ["2024-Q2", "2024-Q3"])
    #expect(
      try await periods(asOf: "2024-10-01T00:00:00.001Z") == ["2024-Q2", "2024-Q3", "2024-Q4"])
  }

  @Test("are the ones asked for, whether or not anything is known of them")
  func asked() async throws {
    #expect(
      try await periods(from: "2025-Q2", through: "2025-Q4") == ["2025-Q2", "2025-Q3", "2025-Q4"])
    #expect(try await periods(from: "2025-Q3", through: "2025-Q2") == [])
    #expect(try await periods(from: "2025-Q2") == ["2025-Q2", "2025-Q3"])
    #expect(try await periods(through: "2024-Q3") == ["2024-Q2", "2024-Q3"])
    #expect(try await periods(through: "2024-Q1") == ["2024-Q1"])
  }

  @Test("cover a longer period that is asked for")
  func otherLength() async throws {
    #expect(
      try await periods(from: "FY2025", through: "FY2025")
        == ["2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3"])
  }

  @Test("are the last sixty at most where no first one is asked for")
  func mistypedYear() async throws {
    let quarters = try await periods(inspected: "0204-05-10T14:00:00Z")
    #expect(quarters.count == 60)
    #expect(quarters.first == "2010-Q4")
    #expect(quarters.last == "2025-Q3")
  }

  @Test("without evidence by then are the one under way alone")
  func noEvidence() async throws {
    #expect(try await periods(inspected: "2025-08-10T00:00:00Z") == ["2025-Q3"])
  }
}
