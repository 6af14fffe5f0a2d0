import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime
import SeaworthyTrends
import Testing

@testable import SeaworthyAssessment

/// Boats that a held register may put in service, or take out of it, at other times: nothing of them
/// gets better by that. Source: product, promise 1; doctrine 2, rules 3 and 13.
@Suite("Service by held registers")
struct HeldRegisterServiceTests {
  @Test(
    "a boat out of service by the register that stands gets no better by a held one",
    arguments: [
      "delivered=\"2022-05-01T00:00:00Z\" disposed=\"2025-03-01T00:00:00Z\"",
      "delivered=\"2025-06-10T20:00:00Z\"", "delivered=\"2025-06-12T00:00:00Z\"",
    ])
  func service(stated: String) async throws {
    let scratch = try ScratchLedger()
    try scratch.keep(
      "register.xml",
      registerFile().replacing("delivered=\"2022-05-01T00:00:00Z\"", with: stated))
    try scratch.keep("check.xml", boatCheckFile())
    let without = try await score(of: scratch)
    try scratch.keep("bad.xml", badRegisterFile(11, at: "2025-02-01T00:00:00Z"))
    let with = try await score(of: scratch)
    let vessel = try #require(with.vessels.first)
    #expect(vessel.condition.condition == (without.boats.ready == 1 ? .fmc : .unknown))
    #expect(with.boats.ready == without.boats.ready)
    #expect(with.boats.inService == 1 && with.boats.range.lowerBound == 0)
    #expect(with.availability.times.fmc == without.availability.times.fmc)
    #expect(with.availability.times.inService > without.availability.times.inService)
    #expect(vessel.availability.missionCapableRate?.low == 0)
    let part = vessel.operational.parts.first { $0.part == .availability }
    #expect(part?.ranged.low == 0)
    #expect(vessel.operational.low <= without.vessels.first?.operational.low ?? 0)
  }

  @Test("a boat that a held register does not name, but names all of its own, stays out of service")
  func unnamed() async throws {
    let scratch = try ScratchLedger()
    try scratch.keep(
      "register.xml",
      registerFile().replacing("delivered=", with: "disposed=\"2023-01-01T00:00:00Z\" delivered="))
    try scratch.keep("check.xml", boatCheckFile())
    try scratch.keep("bad.xml", badRegisterFile(11, at: "2025-02-01T00:00:00Z", hull: "XA-09"))
    #expect(try await score(of: scratch).vessels.map(\.vessel.hullNumber) == ["XA-09"])
  }

  @Test("found ready counts nothing as ready that a held register may have taken out")
  func foundReady() async throws {
    let scratch = try ScratchLedger()
    try scratch.keep("register.xml", registerFile())
    try scratch.keep("check.xml", boatCheckFile())
    let eight = try boatCheckFile(2).replacing(">XA-07<", with: ">XA-08<")
    try scratch.keep("other.xml", eight)
    #expect(try await foundReady(of: scratch) == [1, 1, 1, 1])
    let named = try badRegisterFile(11, at: "2025-02-01T00:00:00Z")
    try scratch.keep("bad.xml", named)
    #expect(try await foundReady(of: scratch) == [0, 1, 0, 1])
    // XA-08 may be the boat whose number cannot be read.
    try scratch.keep(
      "worse.xml",
      named.replacing(identifier(11).text, with: identifier(12).text)
        .replacing(">XA-07<", with: "><"))
    #expect(try await foundReady(of: scratch) == [0, 2, 0, 2])
  }

  /// How often boats were found ready, of how many times, as the headline and as the series say.
  private func foundReady(of scratch: ScratchLedger) async throws -> [Int] {
    let assessment = try await assessment(scratch)
    let share = try #require(try assessment.scores(coastGuard: "XA").coastGuards.first).foundReady
    let series = try await assessment.trends(by: .year, coastGuard: "XA").series
    let point = try #require(series.first { $0.metric == .foundReady }?.points.last)
    let n = point.n
    return [share.count, share.n, Int((point.value ?? 0) * Double(n)), n]
  }

  private func assessment(_ scratch: ScratchLedger) async throws -> Assessment {
    try await Assessment(
      scratch.ledger, standard: standard(), asOf: try instant("2025-06-11T00:00:00Z"),
      knownUntil: .distantFuture)
  }

  private func score(of scratch: ScratchLedger) async throws -> CoastGuardScore {
    let answer = try await assessment(scratch).scores(coastGuard: "XA")
    return try #require(answer.coastGuards.first).score
  }
}
