import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime

/// What could be done about a boat's figures, as trees: what to fix first, the way to the next
/// band, what is not known.
///
/// Source: doctrine 4, "Fix these first".
struct ProspectsExplanation {
  /// What could be done.
  let prospects: VesselProspects
  /// The language to write in.
  let language: Language

  /// What to fix first, then what does so together, then the way to the next band of each score.
  var fixFirst: [TreeNode] {
    let answer = prospects.fixFirst
    guard !answer.single.isEmpty else {
      return [TreeNode(label: RichText(language.text("report.fixFirst.nothing")), value: "")]
    }
    let together = answer.together.map { plan in
      [node(plan, name: language.text("report.fixFirst.together"), of: answer.outlook)]
    }
    let downtime =
      answer.isHeldByDowntime
      ? [TreeNode(label: RichText(language.text("report.fixFirst.downtime")), value: "")] : []
    return downtime + (together ?? []) + answer.single.map { node($0, of: answer.outlook) }
      + bandSteps
  }

  /// The way to the next band of each score; nothing where a score is in the best.
  var bandSteps: [TreeNode] { prospects.fixFirst.steps.map(node) }

  /// What is not known, by score.
  var missing: [TreeNode] {
    ReadinessKind.allCases.compactMap { kind in
      let lines = prospects.missing.filter { $0.kind == kind }
      guard !lines.isEmpty else { return nil }
      return TreeNode(
        label: RichText(language.text("report.figure.\(kind.rawValue)"), .strong), value: "",
        children: lines.map { TreeNode(label: RichText(language.missing($0)), value: "") })
    }
  }

  /// One correction with what it brings and takes.
  private func node(_ plan: CorrectionPlan, of outlook: Milliseconds) -> TreeNode {
    TreeNode(
      label: RichText.joined(plan.work.map { language.work($0) }, by: "; "),
      value: language.days(plan.gain, of: outlook), children: details(plan))
  }

  /// Several corrections under a name.
  func node(_ plan: CorrectionPlan, name: String, of outlook: Milliseconds) -> TreeNode {
    TreeNode(
      label: RichText(name, .strong), value: language.days(plan.gain, of: outlook),
      children: plan.work.map { TreeNode(label: language.work($0), value: "") } + details(plan))
  }

  private func details(_ plan: CorrectionPlan) -> [TreeNode] {
    (language.points(plan.gain)
      + [language.hours(plan.cost), language.parts(plan)].compactMap(\.self))
      .map { TreeNode(label: RichText($0), value: "") }
  }

  private func node(_ step: BandStep) -> TreeNode {
    let name = RichText(
      language.text(
        "report.fixFirst.step",
        [
          "score": .text(language.text("report.fixFirst.\(step.kind.rawValue)")),
          "band": .text(language.band(step.to)),
        ]), .strong)
    switch step.way {
    case .cheapest(let plan):
      return TreeNode(label: name, value: way(plan), children: work(plan))
    case .found(let plan, let least):
      let bound = language.atLeast(least)
      return TreeNode(label: name, value: "\(way(plan)); \(bound)", children: work(plan))
    case .outOfReach(let low):
      return TreeNode(
        label: name,
        value: language.text("report.fixFirst.outOfReach", ["low": .text(language.points(low))]))
    }
  }

  private func way(_ plan: CorrectionPlan) -> String {
    language.text("report.fixFirst.corrections", ["count": .number(plan.work.count)]) + ", "
      + language.hours(plan.cost)
  }

  private func work(_ plan: CorrectionPlan) -> [TreeNode] {
    plan.work.map { TreeNode(label: language.work($0), value: "") }
      + [language.parts(plan)].compactMap(\.self).map { TreeNode(label: RichText($0), value: "") }
  }
}

extension Language {
  /// A discrepancy to be corrected: what is wrong, its severity, identifier and item.
  func work(_ work: OpenWork) -> RichText {
    let standing = work.discrepancy
    let identity = text(
      "report.fixFirst.identity",
      [
        "severity": .text(text("report.severity.\(standing.severity.rawValue)")),
        "id": .text(standing.identifier), "item": .text(standing.item),
      ])
    return RichText(name(standing), sources: [standing.citation]) + RichText(" " + identity, .quiet)
  }
}
