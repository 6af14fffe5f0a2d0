import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends
import Testing

@testable import SeaworthyAssessment

@Suite("Scores of a region")
struct ScoresTests {
  @Test("has the region and each coast guard by code; of one coast guard only that")
  func groups() async throws {
    let assessment = try await Fleet().assessment(asOf: "2025-07-01T00:00:00Z")
    let region = try assessment.scores()
    #expect(region.region?.score.code == nil)
    #expect(region.region?.score.vessels.map(\.vessel.hullNumber) == ["XA-07", "XA-08", "XB-11"])
    #expect(region.coastGuards.map(\.score.code) == ["XA", "XB"])
    #expect(
      region.coastGuards.map(\.score.name) == ["Coast Guard of Xanadu", "Coast Guard of Ybor"])
    let own = try assessment.scores(coastGuard: "XB")
    #expect(own.region == nil)
    #expect(own.coastGuards == [region.coastGuards[1]])
    #expect(own.basis.fileNames == [try digest(5): "xb-11.xml", try digest(9): "xb.xml"])
  }

  @Test("counts registered boats only, against what is required, and shows the others apart")
  func census() async throws {
    let scores = try await Fleet().assessment(asOf: "2025-07-01T00:00:00Z").scores()
    let xa = scores.coastGuards[0].score
    #expect(
      xa.boats
        == BoatCensus(
          ready: 1, notReady: 1, unknown: 0, required: 3, requirementSource: "Fleet plan"))
    #expect(xa.provisional.map(\.vessel.hullNumber) == ["XA-09"])
    #expect(xa.provisional.map(\.isRegistered) == [false])
    #expect(scores.coastGuards[1].score.boats == BoatCensus(ready: 0, notReady: 0, unknown: 1))
    // XB states no requirement, so none can be stated of the region.
    #expect(scores.region?.score.boats == BoatCensus(ready: 1, notReady: 1, unknown: 1))
  }

  @Test("a vessel's figures are those of its history")
  func vessels() async throws {
    let fleet = try Fleet()
    let t = try instant("2025-07-01T00:00:00Z")
    let scores = try await fleet.assessment(asOf: "2025-07-01T00:00:00Z").scores()
    let histories = try ["XA/XA-07", "XA/XA-08"].map {
      VesselHistory(try fleet.record(of: try vessel($0)), standard: try standard())
    }
    #expect(
      scores.coastGuards[0].score.vessels
        == histories.map { $0.score(at: t, isRegistered: true) })
  }

  @Test(
    "found ready looks back over [t − 365 d, t), registered boats only",
    arguments: [
      ("2025-05-31T00:00:00Z", 0, 0, 0),
      ("2025-05-31T00:00:00.001Z", 1, 1, 0),
      ("2025-07-01T00:00:00Z", 2, 3, 1),
      ("2026-05-31T00:00:00Z", 2, 3, 1),
      ("2026-05-31T00:00:00.001Z", 1, 2, 1),
    ])
  func foundReady(asOf: String, count: Int, n: Int, unread: Int) async throws {
    var known = try Fleet().known
    known.receiptTime = .distantFuture
    let scores = try await Assessment(
      known, standard: try standard(), asOf: try instant(asOf)
    ).scores()
    let group = scores.coastGuards[0]
    #expect(group.foundReady.count == count)
    #expect(group.foundReady.n == n)
    #expect(group.foundReady == Proportion(of: group.arrivals))
    #expect(group.arrivals == group.arrivals.sorted { $0.at < $1.at })
    // The inspection of the file that is held was made all the same.
    #expect(scores.coastGuards[1].foundReady == Proportion(of: scores.coastGuards[1].arrivals))
    #expect(
      scores.coastGuards[1].arrivals.map(\.condition) == Array(repeating: .unknown, count: unread))
  }

  @Test("do not depend on the order in which documents are known")
  func order() async throws {
    let known = try Fleet().known
    var reversed = known
    reversed.reports.reverse()
    reversed.registers.reverse()
    let asOf = try instant("2025-07-01T00:00:00Z")
    let first = try await Assessment(known, standard: try standard(), asOf: asOf)
    let second = try await Assessment(reversed, standard: try standard(), asOf: asOf)
    #expect(try first.scores() == second.scores())
  }
}
