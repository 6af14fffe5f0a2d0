import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime

/// The reasons for a coast guard's figures: from its levels and means to its boats, and from these
/// to parts, items and discrepancies.
///
/// Source: doctrine 4, "Every score explains itself".
struct CoastGuardExplanation {
  /// What the ledger answered.
  let answer: CoastGuardAnswer
  /// The language to write in.
  let language: Language

  /// The sections: figures, what could be done, then each figure with its boats.
  var sections: [ReportDocument.Section] {
    let figures = GroupFigures(group: answer.group, language: language)
    return [
      section(
        "report.section.bottomLine",
        [
          .lead(RichText(figures.sentence(asOf: answer.basis.asOf)))
        ] + figures.registerGaps + [.figures(figures.headlines)]),
      section("report.section.fixFirst", [note, .tree(fixFirst), .tree(bandSteps)]),
      section("report.section.unknown", [.tree(missing)]),
      section("report.figure.condition", [.tree(boats.map { boat($0, $0.condition) })]),
      section("report.figure.missionCapableRate", [.tree(boats.map(rate))]),
      readiness("report.figure.maintenance", score.maintenance, \.maintenance),
      readiness("report.figure.operational", score.operational, \.operational),
      section("report.section.casualtyReports", [.tree(casualtyReports)]),
      section("report.figure.flow", [.tree(flow)]),
    ].filter { !$0.blocks.allSatisfy { $0 == .tree([]) } }
  }

  private var score: CoastGuardScore { answer.group.score }

  private var note: Block { .paragraph(RichText(language.text("report.fixFirst.note"))) }

  /// The boats that count, then those that no register holds.
  private var boats: [VesselExplanation] {
    (score.vessels + score.provisional).map { vessel in
      VesselExplanation(
        score: vessel, arrivals: answer.group.arrivals.filter { $0.vessel == vessel.vessel },
        language: language)
    }
  }

  /// What to fix first over all boats.
  private var fixFirst: [TreeNode] {
    let plans = answer.prospects.fleetPlans
    guard !plans.isEmpty else {
      return [TreeNode(label: RichText(language.text("report.fixFirst.nothingGained")), value: "")]
    }
    return plans.compactMap { plan in
      answer.prospects.first { $0.vessel == plan.vessel }.map { prospects in
        ProspectsExplanation(prospects: prospects, language: language)
          .node(plan.plan, name: plan.vessel.description, of: prospects.fixFirst.outlook)
      }
    }
  }

  /// The way of each boat to the next band of each score.
  private var bandSteps: [TreeNode] {
    answer.prospects.compactMap { prospects in
      boat(prospects, ProspectsExplanation(prospects: prospects, language: language).bandSteps)
    }
  }

  /// Which casualty reports were due of each boat and given.
  private var casualtyReports: [TreeNode] {
    boats.compactMap { boat in
      CasualtyNodes(clocks: boat.score.casualtyClocks, language: language).nodes.first
        .map { self.boat(boat, $0) }
    }
  }

  /// How discrepancies come and go over all boats that count.
  private var flow: [TreeNode] {
    FlowNodes(flow: score.flow, hoursRun: [], language: language).nodes.flatMap(\.children)
  }

  /// What is not known of each boat.
  private var missing: [TreeNode] {
    answer.prospects.compactMap { prospects in
      boat(prospects, ProspectsExplanation(prospects: prospects, language: language).missing)
    }
  }

  /// What could be done about a boat, under its code; nil where there is nothing.
  private func boat(_ prospects: VesselProspects, _ nodes: [TreeNode]) -> TreeNode? {
    guard !nodes.isEmpty else { return nil }
    return TreeNode(
      label: RichText(prospects.vessel.description, .strong), value: "", children: nodes)
  }

  private func rate(_ boat: VesselExplanation) -> TreeNode {
    boat.rates.first.map { self.boat(boat, $0) }
      ?? TreeNode(label: RichText(boat.score.vessel.description), value: "")
  }

  /// A mean, then the score of each boat with its reasons.
  private func readiness(
    _ key: String, _ mean: MeanScore, _ score: KeyPath<VesselScore, ReadinessScore>
  ) -> ReportDocument.Section {
    let value = [
      language.points(mean.value), language.points(from: mean.low, to: mean.high),
      language.scored(mean),
    ].joined(separator: ", ")
    return ReportDocument.Section(
      id: "", title: "\(language.text(key)): \(value)",
      blocks: [
        .tree(boats.map { boat($0, $0.readiness(key, $0.score[keyPath: score])) })
      ])
  }

  /// A boat's node of a figure, under the boat's name.
  private func boat(_ boat: VesselExplanation, _ node: TreeNode) -> TreeNode {
    TreeNode(
      label: RichText(language.name(of: boat.score), .strong), value: node.value,
      children: node.children)
  }

  private func section(_ key: String, _ blocks: [Block]) -> ReportDocument.Section {
    ReportDocument.Section(id: "", title: language.text(key), blocks: blocks)
  }
}
