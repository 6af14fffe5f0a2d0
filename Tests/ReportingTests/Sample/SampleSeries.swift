import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime
import SeaworthyTrends
import Testing

extension Sample {
  /// Eight quarters of found ready and the mission-capable rate; one quarter without a visit, one
  /// without a known hour.
  static func trends(
    warnings: [FamilyWarnings] = warnings()
  ) throws -> TrendsAnswer {
    let found: [(Int, Int, Double, Double)?] = [
      (1, 2, 0.0945, 0.9055), (0, 2, 0, 0.6576), nil, (2, 3, 0.2077, 0.9385),
      (3, 4, 0.3006, 0.9544), (1, 2, 0.0945, 0.9055), (1, 2, 0.0945, 0.9055), (2, 2, 0.3424, 1),
    ]
    let rates: [(Double?, Double, Double, Double)] = [
      (0.52, 0.41, 0.66, 0.9), (0.31, 0.22, 0.55, 0.75), (nil, 0, 1, 0), (0.58, 0.37, 0.8, 0.61),
      (0.74, 0.6, 0.83, 0.88), (0.69, 0.51, 0.78, 0.86), (0.77, 0.63, 0.85, 0.91),
      (0.885, 0.578, 0.922, 0.725),
    ]
    let ofRegion = [try foundReady(found, of: nil), try missionCapable(rates, of: nil)]
    let ofCoastGuards = try ["XA", "XB"].flatMap { code in
      [try foundReady(found, of: code), try missionCapable(rates, of: code)]
    }
    return TrendsAnswer(
      basis: try basis(),
      trends: [
        observed(.foundReady, of: .region, [1, 0.5, 1, 0, 1, 0.5, 0, 1, 0, 1, 1, 0]),
        observed(
          .scoreAtInspection, of: .coastGuard("XA"), [88, 84, 80, 81, 74, 70, 66, 61, 57],
          kinds: [.technicalAssistanceVisit]),
        observed(.scoreAtInspection, of: .coastGuard("XB"), [71, 74, 73]),
      ], series: ofRegion + ofCoastGuards, warnings: warnings)
  }

  private static func foundReady(
    _ quarters: [(Int, Int, Double, Double)?], of coastGuard: String?
  ) throws -> Series {
    Series(
      metric: .foundReady, of: .coastGuard(coastGuard),
      points: zip(try periods(), quarters).map { period, quarter in
        Series.Point(
          period: period, interval: period.interval,
          value: quarter.map { Double($0.0) / Double($0.1) }, low: quarter?.2, high: quarter?.3,
          n: quarter?.1 ?? 0, coverage: nil)
      })
  }

  private static func missionCapable(
    _ quarters: [(Double?, Double, Double, Double)], of coastGuard: String?
  ) throws -> Series {
    Series(
      metric: .missionCapableRate, of: .coastGuard(coastGuard),
      points: zip(try periods(), quarters).map { period, quarter in
        Series.Point(
          period: period, interval: period.interval, value: quarter.0, low: quarter.1,
          high: quarter.2, n: coastGuard == nil ? 4 : 2, coverage: quarter.3)
      })
  }

  private static func periods() throws -> [Period] {
    var periods = [try #require(Period("2024-Q2"))]
    while periods.count < 8, let last = periods.last { periods.append(last.next) }
    return periods
  }

  /// The conditions of a boat over the two years of the series.
  static func spells(_ hull: String) throws -> [ConditionSpell] {
    let conditions: [(Condition, String)] =
      switch hull {
      case "XA-07":
        [(.fmc, "2024-08-20"), (.nmcm, "2024-10-03"), (.fmc, "2026-03-02"), (.nmcs, "")]
      case "XA-08":
        [
          (.unknown, "2024-11-19"), (.nmcm, "2025-12-05"), (.fmc, "2026-01-04"),
          (.unknown, "2026-01-13"), (.fmc, ""),
        ]
      case "XB-11": [(.outOfFleet, "2024-07-01"), (.fmc, "2026-02-10"), (.pmc, "")]
      default: [(.fmc, "2025-05-01"), (.nmcd, "2025-10-20"), (.unknown, "")]
      }
    var start = try instant("2024-04-01T00:00:00Z")
    return try conditions.map { condition, until in
      let end = try instant((until.isEmpty ? "2026-04-01" : until) + "T00:00:00Z")
      defer { start = end }
      return ConditionSpell(interval: Interval(start, end), condition: condition)
    }
  }
}
