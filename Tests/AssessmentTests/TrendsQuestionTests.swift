import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime
import SeaworthyTrends
import Testing

@testable import SeaworthyAssessment

@Suite("Questions about trends")
struct TrendsQuestionTests {
  private func answer(
    _ question: TrendsQuestion, known: KnownContent? = nil, asOf: String = "2025-08-01T00:00:00Z"
  ) async throws -> TrendsAnswer {
    guard let known else { return try await Fleet().assessment(asOf: asOf).trends(question) }
    return try await Assessment(known, standard: try standard(), asOf: try instant(asOf))
      .trends(question)
  }

  @Test("without more are about the region, then each coast guard")
  func everything() async throws {
    let answer = try await answer(TrendsQuestion(by: .month))
    #expect(answer.subjects == [.region, .coastGuard("XA"), .coastGuard("XB")])
    #expect(Set(answer.trends.map(\.series.metric)) == [.foundReady, .scoreAtInspection])
    #expect(Set(answer.series.map(\.metric)) == [.foundReady, .missionCapableRate])
    #expect(answer.trends.allSatisfy { $0.verdict == .undetermined })
  }

  @Test("asked together have the answers that each has alone")
  func together() async throws {
    let questions = [
      TrendsQuestion(by: .month, metrics: .all),
      TrendsQuestion(group: .auxiliary, by: .month, warns: false),
      TrendsQuestion(about: .vessel(try vessel("XA/XA-08")), by: .year, metrics: .all),
      TrendsQuestion(about: .coastGuard("XB"), by: .month, from: Period("2025-06"), warns: false),
      TrendsQuestion(about: .vessel(try vessel("XA/XA-09")), by: .month),
    ]
    let assessment = try await Fleet().assessment(asOf: "2025-08-01T00:00:00Z")
    let together = try await assessment.trends(questions)
    var alone: [TrendsAnswer] = []
    for question in questions { alone.append(try await assessment.trends(question)) }
    #expect(together == alone)
    #expect(try await assessment.trends([]) == [])
  }

  @Test("of which one names nobody known have no answer")
  func togetherUnknown() async throws {
    let assessment = try await Fleet().assessment(asOf: "2025-08-01T00:00:00Z")
    await #expect(throws: AssessmentError.unknownCoastGuard(code: "XQ", known: ["XA", "XB"])) {
      try await assessment.trends([TrendsQuestion(), TrendsQuestion(about: .coastGuard("XQ"))])
    }
  }

  @Test("of one boat are about its own inspections and time")
  func ofVessel() async throws {
    let key = try vessel("XA/XA-08")
    let answer = try await answer(
      TrendsQuestion(about: .vessel(key), by: .month, metrics: .all))
    #expect(answer.subjects == [Subject(.vessel(key))])
    let found = try #require(answer.trends.first { $0.series.metric == .foundReady })
    let arrivals = try await Fleet().assessment(asOf: "2025-08-01T00:00:00Z").explain(key).arrivals
    #expect(found.series.points.map(\.at) == arrivals.map(\.at))
    #expect(answer.series.map(\.metric) == Series.Metric.allCases)
  }

  @Test("of a boat on no register count its own figures")
  func provisional() async throws {
    let key = try vessel("XA/XA-09")
    let answer = try await answer(TrendsQuestion(about: .vessel(key), by: .month))
    #expect(answer.trends.first?.series.points.isEmpty == false)
  }

  @Test("of a group of items leave out what is told of whole boats only")
  func group() async throws {
    let answer = try await answer(
      TrendsQuestion(about: .coastGuard("XA"), group: .hull, by: .month, metrics: .all))
    #expect(answer.subjects.allSatisfy { $0.group == .hull })
    #expect(Set(answer.series.map(\.metric)) == [.backlog, .timeToCorrect])
    #expect(!answer.trends.contains { $0.series.metric == .foundReady })
  }

  @Test("refuse a class of which no boat is known, and name those that are")
  func unknownClass() async throws {
    let boats = TrendsQuestion.Boats.vesselClass("barge", coastGuard: "XA")
    await #expect {
      _ = try await answer(TrendsQuestion(about: boats))
    } throws: { error in
      guard case AssessmentError.unknownClass("barge", _)? = error as? AssessmentError else {
        return false
      }
      return true
    }
  }

  @Test("observe only what began within the periods asked for")
  func window() async throws {
    let all = try await answer(TrendsQuestion(about: .coastGuard("XA"), by: .month))
    let june = try period("2025-06")
    let some = try await answer(
      TrendsQuestion(about: .coastGuard("XA"), by: .month, from: june, through: june))
    let found = try #require(some.trends.first { $0.series.metric == .foundReady })
    let whole = try #require(all.trends.first { $0.series.metric == .foundReady })
    #expect(
      found.series.points == whole.series.points.filter { june.interval.contains($0.at) })
    #expect(found.series.points.count < whole.series.points.count)
  }

  @Test("metrics are named by their words; found ready is observed and described")
  func metrics() {
    #expect(
      TrendMetrics(words: ["backlog", "foundReady"])
        == TrendMetrics(observed: [.foundReady], described: [.foundReady, .backlog]))
    #expect(TrendMetrics(words: ["readiness"]) == nil)
    #expect(TrendMetrics(words: TrendMetrics.words) == .all)
    #expect(TrendMetrics.words.count == Set(TrendMetrics.words).count)
  }
}
