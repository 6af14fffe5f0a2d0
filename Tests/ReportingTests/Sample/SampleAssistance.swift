import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrendStatistics
import SeaworthyTrends
import Testing

@testable import SeaworthyAssessment
@testable import SeaworthyReporting

extension Sample {
  /// What visits of five kinds changed: between them every verdict, comparison and threat.
  static func assistance() throws -> AssistanceAnswer {
    AssistanceAnswer(
      basis: try basis(), coastGuard: nil, name: nil, from: nil, to: nil,
      effects: AssistanceEffects(
        rules: AssistanceRules(level: 0.05, comparisonBoats: 5, settling: .days(7)),
        kinds: [
          try assistanceVisits(),
          try kind(.boatCheck, [visit("XB", nil, [boat(.noComparison(boats: 3))])]),
          try kind(
            .materielInspection,
            [visit("XA", "XA-2024-7", [boat(.expected(0.4, boats: 6))], dates: 9)]),
          try kind(
            .readyForOperations,
            [visit("XB", "R-1", [boat(.expected(0.9, boats: 7), ready: false)], dates: 25)]),
          try kind(
            .underwayTrial,
            [visit("XA", "T-1", [boat(.expected(0.5, boats: 5))], dates: 25, placebo: -0.6)]),
        ]))
  }

  /// The answer about a coast guard and time without a visit.
  static func noAssistance() throws -> AssistanceAnswer {
    var answer = try assistance()
    (answer.coastGuard, answer.name) = ("XA", "Coast Guard of Xanadu")
    (answer.from, answer.to) = (Period("FY2024"), Period("2025-Q3"))
    (answer.effects.kinds, answer.effects.atOtherTimes) = ([], 2)
    return answer
  }

  private static func assistanceVisits() throws -> PooledEffect {
    var dispute = try boat(.expected(0.7, boats: 5), number: 7)
    dispute.wasReady = nil
    let unseen = try boat(.notSeenSince, number: 8)
    return PooledEffect(
      kind: .technicalAssistanceVisit,
      visits: [
        try visit(
          "XA", "XA-2024-1",
          [
            boat(.expected(0.41, boats: 6)), boat(.expected(0.35, boats: 5), number: 2), dispute,
            unseen, boat(.noneFoundSo, number: 9), boat(.noArrival, number: 10),
          ], dates: 20, placebo: 0.05),
        try visit("XB", nil, [boat(.notSeenSince)]),
        try visit("XA", "XA-2024-9", [boat(.expected(0.6, boats: 5), ready: false)], dates: 2),
      ],
      comparison: Proportion(count: 7, n: 11, value: 7.0 / 11, low: 0.3538, high: 0.8483),
      threats: [
        .wentWhereThingsAreBad(
          visited: Proportion(count: 1, n: 6, value: 1.0 / 6, low: 0.0301, high: 0.5635),
          others: Proportion(count: 7, n: 11, value: 7.0 / 11, low: 0.3538, high: 0.8483)),
        .lookingFindsFaults(found: 14, lessRigorous: 1, seen: 5),
        .onlyTeamRecords(toldByTeam: 5, corrections: 6), .inspectorsChanged(boats: 1, seen: 5),
        .standardChanged(boats: 5, seen: 5), .knownChange(boats: 1, seen: 5),
        .deliveriesCoincide(boats: 3, seen: 5),
      ])
  }

  private static func kind(
    _ kind: InspectionKind, _ visits: [VisitEffect]
  ) throws -> PooledEffect {
    PooledEffect(
      kind: kind,
      visits: visits.map { visit in
        var visit = visit
        visit.visit.kind = kind
        return visit
      }, comparison: Proportion(of: []), threats: [])
  }

  static func visit(
    _ coastGuard: String, _ name: String?, _ boats: [VisitedBoat], dates: Int = 0,
    placebo: Double = 0
  ) throws -> VisitEffect {
    let effects = boats.compactMap(\.effect)
    return VisitEffect(
      visit: AssistanceVisit(
        coastGuard: coastGuard, name: name, kind: .technicalAssistanceVisit,
        boats: Dictionary(boats.map { ($0.vessel, $0.at) }) { first, _ in first }),
      boats: boats,
      test: effects.isEmpty
        ? nil
        : PlaceboDateTest(
          effect: effects.reduce(0, +) / Double(effects.count),
          placebos: Array(
            repeating: PlaceboDateTest.Placebo(effect: placebo, share: 0), count: dates)))
  }

  static func boat(
    _ comparison: VisitedBoat.Comparison, ready: Bool = true, number: Int = 1
  ) throws -> VisitedBoat {
    let isSeen = comparison != .notSeenSince && comparison != .noArrival
    return VisitedBoat(
      vessel: VesselKey(coastGuard: "XA", hullNumber: "XA-\(number)"),
      at: try instant("2024-03-14T14:00:00Z"), wasReady: comparison == .noArrival ? nil : false,
      nextAt: isSeen ? try instant("2024-06-17T14:00:00Z") : nil, isReady: isSeen ? ready : nil,
      comparison: comparison)
  }
}
