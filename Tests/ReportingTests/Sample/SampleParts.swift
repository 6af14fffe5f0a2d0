import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime

extension Sample {
  /// Preventive maintenance, backlog, supply and crew as far as they are known of XA-08.
  static func countedParts() throws -> (
    maintenance: [ReadinessScore.Part], crew: ReadinessScore.Part
  ) {
    (
      [
        ReadinessScore.Part(
          part: .pms, weight: 0.3, ranged: ranged(0.5, 0.375, 0.75, 0.5),
          explanation: try maintenanceRates(), combination: .product),
        ReadinessScore.Part(
          part: .backlog, weight: 0.15, ranged: ranged(0.75, 0.75, 1, 1),
          explanation: [
            ExplanationNode(
              label: .discrepancy(try lifeRing()), ranged: ranged(0, 0, 1, 1), weight: 0.25,
              citations: [try lifeRing().citation]),
            ExplanationNode(
              label: .freshGrades(40, of: 45), ranged: ranged(1, 1, 1, 1), weight: 1),
          ], combination: .deduction),
        ReadinessScore.Part(
          part: .supply, weight: 0.15, ranged: ranged(0.5, 0.25, 0.75, 0.5),
          explanation: try allowanceLines()),
      ],
      ReadinessScore.Part(
        part: .crew, weight: 0.25, ranged: ranged(1, 2.0 / 3, 1, 2.0 / 3),
        explanation: [
          ExplanationNode(
            label: .billet(role: "coxswain", required: 2, qualified: 2, .counted),
            ranged: ranged(1, 1, 1, 1), weight: 2,
            citations: [try citation(4, "Crew/CrewBillet[@role='coxswain']", line: 90)]),
          ExplanationNode(
            label: .billet(role: "engineer", required: 1, qualified: nil, .uncounted),
            ranged: ranged(nil, 0, 1, 0), weight: 1),
        ])
    )
  }

  /// Of four tasks one done, one done in part, one not done, and one of which nobody knows.
  static func maintenanceFigures(
    passes: ClosedRange<Double> = 0.375...0.75
  ) -> PreventiveMaintenancePerformance {
    PreventiveMaintenancePerformance(
      scheduled: 4, accomplished: 1, partial: 1, unsettled: 1, verified: 1, notVerified: 0,
      recorded: ranged(0.5, 0.375, 0.625, 0.75), confidence: ranged(1, 1, 1, 1),
      performance: ranged(0.5, passes.lowerBound, passes.upperBound, 0.75), passMark: 0.75)
  }

  private static func maintenanceRates() throws -> [ExplanationNode] {
    let due = try instant("2026-03-01T05:00:00Z")
    func task(
      _ card: String, _ title: String?, _ state: ExplanationNode.TaskState, _ credit: Double?,
      line: Int
    ) throws -> ExplanationNode {
      ExplanationNode(
        label: .task(card: card, title: title, due: due, state),
        ranged: ranged(credit, credit ?? 0, credit ?? 1, credit == nil ? 0 : 1), weight: 1,
        citations: [
          try citation(
            4,
            "PreventiveMaintenance/MaintenanceTask[@card='\(card)']"
              + "[@due='2026-03-01T00:00:00-05:00']", line: line)
        ])
    }
    return [
      ExplanationNode(
        label: .recordedMaintenance, ranged: ranged(0.5, 0.375, 0.625, 0.75), weight: 1,
        children: [
          try task("A-12", "Test the bilge alarms", .accomplished, 1, line: 70),
          try task("E-4", nil, .partial, 0.5, line: 73),
          try task("L-7", nil, .notAccomplished, 0, line: 76),
          try task("P-3/R", "Change the gearcase oil", .unsettled, nil, line: 79),
        ]),
      ExplanationNode(
        label: .verifiedMaintenance, ranged: ranged(1, 1, 1, 1), weight: 1,
        children: [
          ExplanationNode(
            label: .spotCheck(card: "A-12", at: try instant("2026-03-27T15:00:00Z"), .verified),
            ranged: ranged(1, 1, 1, 1), weight: 1,
            citations: [
              try citation(
                4, "PreventiveMaintenance/SpotCheck[@card='A-12'][@at='2026-03-27T10:00:00-05:00']",
                line: 82)
            ])
        ]),
    ]
  }

  private static func allowanceLines() throws -> [ExplanationNode] {
    func line(
      _ part: String, _ title: String?, _ onHand: Int?, _ state: ExplanationNode.CountState,
      _ value: Double?, line: Int
    ) throws -> ExplanationNode {
      ExplanationNode(
        label: .allowanceLine(part: part, title: title, required: 2, onHand: onHand, state),
        ranged: ranged(value, value ?? 0, value ?? 1, value == nil ? 0 : 1), weight: 1,
        citations: [try citation(4, "Supply/AllowanceLine[@part='\(part)']", line: line)])
    }
    return [
      try line("4711", "Bilge pump impeller", 2, .counted, 1, line: 85),
      try line("0815", nil, 1, .counted, 0, line: 86),
      try line("CO-33", "Kill-switch lanyard", nil, .uncounted, nil, line: 87),
      try line("FLR-6", "Flares", 2, .stale, nil, line: 88),
    ]
  }

  private static func ranged(
    _ value: Double?, _ low: Double, _ high: Double, _ coverage: Double
  ) -> Ranged {
    Ranged(value: value, low: low, high: high, coverage: coverage)
  }
}
