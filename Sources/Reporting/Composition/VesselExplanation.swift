import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime

/// The reasons for one vessel's figures as a tree: condition, rate, scores, open discrepancies.
///
/// Source: doctrine 4, "Every score explains itself".
struct VesselExplanation {
  /// The vessel's figures.
  let score: VesselScore
  /// How it was found on arrival, oldest first.
  let arrivals: [ArrivalObservation]
  /// The language to write in.
  let language: Language

  /// The tree: condition first, composite scores last.
  var nodes: [TreeNode] {
    [condition] + marks + found + rates + [
      readiness("report.figure.maintenance", score.maintenance),
      readiness("report.figure.operational", score.operational),
    ] + CasualtyNodes(clocks: score.casualtyClocks, language: language).nodes
      + FlowNodes(
        flow: score.flow, hoursRun: score.hoursRunNotMissionCapable, language: language
      ).nodes
  }

  /// The condition, what makes it so, and all that is open.
  var condition: TreeNode {
    let finding = score.condition
    var children = finding.causes.map { TreeNode(label: language.cause($0), value: "") }
    if let evidence = score.newestEvidence {
      children.append(
        TreeNode(
          label: RichText(language.text("report.newestEvidence") + " ")
            + language.evidence(evidence),
          value: ""))
    }
    let restricting = Set(finding.causes.flatMap { language.cause($0).sources })
    children += score.openDiscrepancies.filter { !restricting.contains($0.citation) }.map {
      TreeNode(
        label: RichText(language.summary($0), sources: [$0.citation]), value: "")
    }
    return TreeNode(
      label: RichText(language.text("report.figure.condition"), .strong),
      value: [language.long(finding.condition), language.basis(finding.basis)]
        .compactMap { $0 }.joined(separator: ", "),
      children: children)
  }

  /// What a reader must know to read the figures; nothing where there is nothing.
  private var marks: [TreeNode] {
    guard !score.marks.isEmpty else { return [] }
    return [
      TreeNode(
        label: RichText(language.text("report.column.mark"), .strong), value: "",
        children: score.marks.map { mark in
          TreeNode(
            label: RichText(language.mark(mark)),
            value: language.text("report.mark.\(mark.rawValue).meaning"))
        })
    ]
  }

  /// How the boat was found on arrival; nothing where nobody came on board.
  private var found: [TreeNode] {
    guard !arrivals.isEmpty else { return [] }
    return [
      TreeNode(
        label: RichText(language.text("report.section.arrivals"), .strong), value: "",
        children: arrivals.map { arrival in
          let ready = arrival.isReady ? "report.foundReady.yes" : "report.foundReady.no"
          return TreeNode(
            label: language.evidence(arrival.kind, at: arrival.at, arrival.citation),
            value: "\(language.short(arrival.condition)), \(language.text(ready))")
        })
    ]
  }

  /// Both rates; the times from which they come stand under the first.
  var rates: [TreeNode] {
    let availability = score.availability
    let window = RichText(" " + language.days(availability.window), .quiet)
    let times = score.operational.parts.first { $0.part == .availability }?.explanation ?? []
    return [
      TreeNode(
        label: RichText(language.text("report.figure.missionCapableRate"), .strong) + window,
        value: figure(availability.missionCapableRate), children: times.map { node($0) }),
      TreeNode(
        label: RichText(language.text("report.figure.fullyMissionCapableRate"), .strong) + window,
        value: figure(availability.fullyMissionCapableRate)),
    ]
  }

  /// A score with what holds it, what is missing of it, and its parts.
  func readiness(_ key: String, _ score: ReadinessScore) -> TreeNode {
    var lines: [TreeNode] = []
    if let cap = language.cap(score) { lines.append(TreeNode(label: cap, value: "")) }
    if let missing = language.missing(score) {
      lines.append(TreeNode(label: RichText(missing), value: ""))
    }
    lines += score.parts.filter { !score.missing.contains($0.part) }.map { part in
      TreeNode(
        label: RichText(language.part(part.part)) + RichText(weight(part.weight), .quiet),
        value: figure(part.ranged) + passing(part),
        children: part.part == .availability ? [] : part.explanation.map { node($0) })
    }
    let range = language.text(
      "report.range", ["range": .text(language.points(from: score.low, to: score.high))])
    let value = [language.points(score.score), range, language.bandWithUnknowns(score)]
    return TreeNode(
      label: RichText(language.text(key), .strong),
      value: value.compactMap { $0 }.joined(separator: ", "), children: lines)
  }

  /// Whether preventive maintenance passes, after the figure of its part.
  private func passing(_ part: ReadinessScore.Part) -> String {
    guard part.part == .pms, let figures = score.preventiveMaintenance else { return "" }
    return ", " + language.passing(figures)
  }

  private func node(_ node: ExplanationNode) -> TreeNode {
    let children = node.children.map { self.node($0) }
    let quiet = RichText(weight(node.weight), .quiet)
    switch node.label {
    case .group(let group):
      let name = language.text("report.group.\(group.rawValue)")
      return TreeNode(
        label: RichText("\(group.rawValue) \(name)", sources: node.citations) + quiet,
        value: figure(node.ranged), children: children)
    case .item(let code, let title, let grade):
      let name = [code, title].compactMap { $0?.onOneLine }.joined(separator: " ")
      let state = language.text("report.grade.\(grade.rawValue)")
      return TreeNode(
        label: RichText(name, sources: node.citations) + quiet,
        value: [state, node.ranged.value.map { language.percent($0) }]
          .compactMap { $0 }.joined(separator: ", "), children: children)
    case .discrepancy(let discrepancy):
      return TreeNode(
        label: RichText(language.summary(discrepancy), sources: node.citations), value: "",
        children: children)
    case .time(let condition, let length):
      return TreeNode(
        label: RichText(language.short(condition), .condition(condition), sources: node.citations),
        value: language.text("report.inDays", ["days": .decimal(length.inDays, places: 1)]),
        children: children)
    case .recordedMaintenance, .verifiedMaintenance, .task, .spotCheck, .freshGrades,
      .allowanceLine, .billet:
      let (name, value) = words(of: node)
      return TreeNode(
        label: RichText(name, sources: node.citations), value: value, children: children)
    }
  }

  /// What a node of maintenance, backlog, supply or crew stands for, and what it says.
  private func words(of node: ExplanationNode) -> (name: String, value: String) {
    switch node.label {
    case .recordedMaintenance:
      (language.text("report.node.recordedMaintenance"), figure(node.ranged))
    case .verifiedMaintenance:
      (
        language.text("report.node.verifiedMaintenance"),
        node.children.isEmpty ? language.text("report.node.unverified") : figure(node.ranged)
      )
    case .task(let card, let title, let due, let state):
      (
        language.task(card.onOneLine, title?.onOneLine, due: due),
        language.text("report.task.\(state.rawValue)")
      )
    case .spotCheck(let card, let at, let result):
      (
        language.spotCheck(card.onOneLine, at: at),
        language.text("report.spotCheck.\(result.rawValue)")
      )
    case .freshGrades(let fresh, let items):
      (
        language.text("report.node.freshGrades"),
        language.text(
          "report.node.freshOf", ["fresh": .number(fresh), "items": .number(items)])
      )
    case .allowanceLine(let part, let title, let required, let onHand, let state):
      (
        [title, part].compactMap { $0?.onOneLine }.joined(separator: ", "),
        language.count("report.count.onHand", onHand, of: required, state)
      )
    case .billet(let role, let required, let qualified, let state):
      (role.onOneLine, language.count("report.count.qualified", qualified, of: required, state))
    case .group, .item, .discrepancy, .time: ("", "")
    }
  }

  private func weight(_ weight: Double) -> String {
    " " + language.text("report.weight", ["weight": .text(weight.fixed(2).withoutTrailingZeros)])
  }

  private func figure(_ figure: Ranged?) -> String {
    guard let figure else { return language.text("report.none") }
    let value = language.percent(figure.value)
    // A range that is no wider than the figure as printed says nothing more.
    let isRange = [figure.low, figure.high].contains { language.percent($0) != value }
    return [
      value,
      isRange ? language.text("report.range", ["range": .text(language.range(figure))]) : nil,
      language.text("report.knownShare", ["share": .percent(figure.coverage)]),
    ].compactMap { $0 }.joined(separator: ", ")
  }
}

extension String {
  /// A decimal number without the zeros that end it: `0.40` is `0.4`, `20.00` is `20`.
  fileprivate var withoutTrailingZeros: String {
    guard contains(".") else { return self }
    var text = self[...]
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return String(text)
  }
}
