import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends
import Testing

@Suite("Visits of which reports cannot be relied on")
struct DoubtfulVisitTests {
  /// A boat of which one report tells that cannot be relied on, beside one that was visited.
  private func kinds(
    _ kind: InspectionKind?, _ source: SourceKind?, visit: String? = nil, on day: Int = 101
  ) throws -> [PooledEffect] {
    var doubted = try record("XA-02", [])
    doubted.doubtful = [
      DoubtfulInspection(
        at: .day(day), kind: kind, source: source, visit: visit, citation: try citation())
    ]
    let known = try record(
      "XA-01",
      [
        Look.assistance(100, .nmcm, visit: "V-1"),
        Look(day: 150, condition: .fmc, kind: .boatCheck, source: .team),
      ])
    return effects([known, doubted]).kinds
  }

  private func inDoubt(_ kinds: [PooledEffect]) -> [InspectionKind] {
    kinds.filter { $0.boats.contains(where: \.isInDoubt) }.map(\.kind)
  }

  @Test(
    "count under the kind that they are of, and one that nobody can tell under each that it may be",
    arguments: [
      (.technicalAssistanceVisit, nil, [.technicalAssistanceVisit]),
      (.technicalAssistanceVisit, .contractor, [.technicalAssistanceVisit]),
      (.boatCheck, .team, [.boatCheck]), (.boatCheck, nil, [.boatCheck]),
      (.boatCheck, .coastGuard, []), (.materielInspection, .team, [.materielInspection]),
      (.materielInspection, nil, []), (.followUp, .team, []),
      (nil, nil, [.technicalAssistanceVisit, .boatCheck]),
      (nil, .coastGuard, [.technicalAssistanceVisit]),
    ] as [(InspectionKind?, SourceKind?, [InspectionKind])])
  func kinds(kind: InspectionKind?, source: SourceKind?, counted: [InspectionKind]) throws {
    #expect(inDoubt(try kinds(kind, source)) == counted)
  }

  @Test(
    "join the visit that they name, or without a name that which had hardly ended",
    arguments: [("V-1", 190, 1), ("V-2", 101, 2), (nil, 101, 2)] as [(String?, Int, Int)])
  func names(visit: String?, day: Int, visits: Int) throws {
    let kind = try #require(
      try kinds(.technicalAssistanceVisit, .team, visit: visit, on: day).first)
    #expect(kind.visits.count == visits)
    #expect(kind.boats.map(\.isInDoubt).sorted { !$0 && $1 } == [false, true])
  }

  @Test("begin when what can be relied on says")
  func start() throws {
    let kind = try #require(
      try kinds(.technicalAssistanceVisit, .team, visit: "V-1", on: 20).first)
    #expect(kind.visits.map(\.visit.start) == [.day(100)])
  }

  @Test("tell visits that began at other times from none, and from what may have been one")
  func none() throws {
    let known = try record("XA-01", [Look.assistance(100, .nmcm)])
    let later = effects([known], in: Interval(.day(101), .day(200)))
    #expect((later.kinds.isEmpty, later.atOtherTimes, later.perhapsVisits) == (true, 1, 0))
    for (kind, source, perhaps) in [
      (nil, nil, 1), (.materielInspection, nil, 1), (.followUp, nil, 0),
      (.boatCheck, .coastGuard, 0),
    ] as [(InspectionKind?, SourceKind?, Int)] {
      var doubted = try record("XA-02", [])
      doubted.doubtful = [
        DoubtfulInspection(
          at: .day(100), kind: kind, source: source, citation: try citation())
      ]
      let effects = effects([doubted])
      #expect((effects.kinds.isEmpty, effects.atOtherTimes) == (true, 0))
      #expect(effects.perhapsVisits == perhaps)
    }
  }

  @Test("everything withdrawn is still a visit")
  func withdrawn() throws {
    let record = try record("XA-01", [Look.assistance(100, .nmcm)]).spoiled([0])
    #expect(effects([record]).kinds.map { $0.boats.map(\.isInDoubt) } == [[true]])
  }

  @Test("change nothing where no report is in doubt")
  func clean() throws {
    let whole = effects(try VisitedRegion(seed: 1, repair: nil).records())
    for visit in whole.kinds.flatMap(\.visits) {
      #expect(visit.reliedOn == nil)
      #expect(visit.visit.inDoubt.isEmpty)
    }
    #expect(whole.kinds.map(\.doubtfulReports) == [0])
  }
}
