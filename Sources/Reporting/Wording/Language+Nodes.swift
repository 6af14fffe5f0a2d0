import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime

extension Language {
  /// A task of preventive maintenance: `M-1 change oil, due 2 Mar 2026`.
  func task(_ card: String, _ title: String?, due: Instant) -> String {
    text(
      "report.node.task",
      ["card": .text([card, title].compactMap(\.self).joined(separator: " ")), "due": .date(due)])
  }

  /// A spot check: `M-1, checked 7 Mar 2026`.
  func spotCheck(_ card: String, at instant: Instant) -> String {
    text("report.node.spotCheck", ["card": .text(card), "at": .date(instant)])
  }

  /// What of a line of the allowance or a billet is there: `2 of 3 on hand`, `not counted, 3
  /// required`.
  func count(
    _ key: String, _ counted: Int?, of required: Int, _ state: ExplanationNode.CountState
  ) -> String {
    guard let counted else {
      return text("report.count.uncounted", ["required": .number(required)])
    }
    let count = text(key, ["counted": .number(counted), "required": .number(required)])
    return state == .counted
      ? count
      : count + ", " + text("report.count.\(state.rawValue)", ["required": .number(required)])
  }

  /// Whether preventive maintenance passes: `pass mark 75 %: passed`.
  func passing(_ figures: PreventiveMaintenancePerformance) -> String {
    let outcome = figures.passes.map { $0 ? "passed" : "failed" } ?? "unknown"
    return text(
      "report.passMark.\(outcome)", ["mark": .text(figures.passMark.asWholePercent)])
  }
}

extension Double {
  /// A share in whole percent, without a sign: `75`.
  fileprivate var asWholePercent: String { (self * 100).fixed(0) }
}
