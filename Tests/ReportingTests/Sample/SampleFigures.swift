import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime

extension Sample {
  /// Availability over the window, in whole days; `lowest` and `highest` are mission capable days.
  static func availability(
    fmc: Int = 0, pmc: Int = 0, nmcm: Int = 0, nmcs: Int = 0, unknown: Int = 0, lowest: Int,
    highest: Int
  ) throws -> AvailabilityWindow {
    AvailabilityWindow(
      window: try window(),
      times: ConditionTimes(
        fmc: .days(fmc), pmc: .days(pmc), nmcm: .days(nmcm), nmcs: .days(nmcs),
        unknown: .days(unknown), presumed: .days((fmc + pmc) / 2)),
      lowMissionCapable: .days(lowest), lowFullyMissionCapable: .days(min(lowest, fmc)),
      highMissionCapable: .days(highest), highFullyMissionCapable: .days(highest - pmc),
      free: .days(fmc))
  }

  /// Material condition by group: hull with a stale and an ungraded item, auxiliary with a
  /// casualty.
  static func materialCondition(_ alarm: OpenDiscrepancy) throws -> [ExplanationNode] {
    [
      ExplanationNode(
        label: .group(.hull), ranged: Ranged(value: 1, low: 0.8, high: 1, coverage: 0.8),
        weight: 20,
        children: [
          try item("111-01", "Hull plating and chines", .standard, value: 1, weight: 2, line: 27),
          try item("111-02", "Fenders", .standard, value: 1, weight: 2, line: 28),
          try item("114-01", "Anodes", .stale, value: nil, weight: 1, line: 29),
          ExplanationNode(
            label: .item(code: "116-01", title: "Towing bitt", grade: .ungraded),
            ranged: Ranged(value: nil, low: 0, high: 1, coverage: 0), weight: 1),
        ]),
      ExplanationNode(
        label: .group(.auxiliary), ranged: Ranged(value: 0, low: 0, high: 0, coverage: 1),
        weight: 15,
        children: [
          ExplanationNode(
            label: .item(code: "529-01", title: "Bilge alarm", grade: .discrepancy),
            ranged: Ranged(value: 0, low: 0, high: 0, coverage: 1), weight: 3,
            children: [
              ExplanationNode(
                label: .discrepancy(alarm),
                ranged: Ranged(value: 0, low: 0, high: 0, coverage: 1), weight: 1,
                citations: [alarm.citation])
            ], citations: [alarm.citation]),
          try item("529-02", "Bilge pump", .standard, value: 1, weight: 3, line: 33),
        ]),
    ]
  }

  /// Days in conditions, each as the report of a number has it.
  static func times(_ times: [(Condition, Int, UInt8)]) throws -> [ExplanationNode] {
    try times.map { condition, days, report in
      ExplanationNode(
        label: .time(condition, .days(days)),
        ranged: Ranged(value: Double(days) / 90, low: 0, high: 1, coverage: 1), weight: 1,
        citations: [try citation(report, "Inspection", line: 9)])
    }
  }

  private static func item(
    _ code: String, _ title: String, _ grade: ExplanationNode.GradeState, value: Double?,
    weight: Double, line: Int
  ) throws -> ExplanationNode {
    ExplanationNode(
      label: .item(code: code, title: title, grade: grade),
      ranged: Ranged(value: value, low: value ?? 0, high: 1, coverage: value == nil ? 0 : 1),
      weight: weight,
      citations: [try citation(1, "ChecklistResults/ItemResult[@item='\(code)']", line: line)])
  }
}
