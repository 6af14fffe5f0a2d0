import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime

extension Language {
  /// Points gained with their sign: `+13.3`.
  func gain(_ points: Double) -> String {
    let text = points.fixed(1)
    return text.first == "-" || text.first == "−" ? text : "+" + text
  }

  /// The days that corrections gain within the outlook: `+12.0 of the next 30 days mission
  /// capable`.
  func days(_ gain: CorrectionGain, of outlook: Milliseconds) -> String {
    let key = gain.missionCapableTime > .zero ? "report.fixFirst.days" : "report.fixFirst.noDays"
    return text(
      key,
      [
        "days": .text(self.gain(gain.missionCapableTime.inDays)),
        "outlook": .number(Int(outlook.inDays.rounded())),
      ])
  }

  /// The points that corrections gain: of each low and, where there is one, of the score.
  func points(_ gain: CorrectionGain) -> [String] {
    [("maintenance", gain.maintenance), ("operational", gain.operational)].map { name, gain in
      let lines = [
        text("report.fixFirst.low", ["points": .text(self.gain(gain.low))]),
        gain.score.map { text("report.fixFirst.score", ["points": .text(self.gain($0))]) },
        gain.band.map { text("report.fixFirst.then", ["band": .text(band($0))]) },
      ]
      return text("report.fixFirst.\(name)") + ": "
        + lines.compactMap(\.self).joined(separator: ", ")
    }
  }

  /// The work that corrections take: `4.5 hours of work`, with those of which nobody says.
  func hours(_ cost: WorkCost) -> String {
    let stated = text("report.fixFirst.hours", ["hours": .text(number(cost.hours))])
    guard cost.unstated > 0 else { return stated }
    guard cost.corrections > cost.unstated else { return text("report.fixFirst.noHours") }
    return text(
      "report.fixFirst.someHours", ["hours": .text(stated), "count": .number(cost.unstated)])
  }

  /// What no way to a band costs less than: its hours, or where none are stated its corrections.
  func atLeast(_ cost: WorkCost) -> String {
    guard cost.corrections > cost.unstated else {
      return text("report.fixFirst.atLeastCorrections", ["count": .number(cost.corrections)])
    }
    return text("report.fixFirst.atLeast", ["cost": .text(hours(cost))])
  }

  /// The parts that corrections need; nil for none.
  func parts(_ plan: CorrectionPlan) -> String? {
    let parts = plan.parts
    guard !parts.isEmpty else { return nil }
    let list = parts.map { part($0) }.joined(separator: "; ")
    return text("report.parts", ["count": .number(parts.count), "parts": .whole(list)])
  }

  /// What is not known, and how far it could move a score.
  func missing(_ evidence: MissingEvidence) -> String {
    let what =
      switch evidence.what {
      case .condition: text("report.doubt.condition")
      case .part(let part): text("report.doubt.part", ["part": .text(self.part(part))])
      case .rest(let part, 0): text("report.doubt.rest", ["part": .text(self.part(part))])
      case .rest(let part, let count):
        text(
          "report.doubt.items", ["part": .text(self.part(part)), "count": .number(count)])
      case .claims(let count): text("report.doubt.claims", ["count": .number(count)])
      }
    let effect =
      switch (evidence.lowCouldRise.fixed(1), evidence.highCouldFall.fixed(1)) {
      case (_, "0.0"): "rise"
      case ("0.0", _): "fall"
      default: "both"
      }
    return text(
      "report.doubt.\(effect)",
      [
        "what": .whole(what), "rise": .text(evidence.lowCouldRise.fixed(1)),
        "fall": .text(evidence.highCouldFall.fixed(1)),
      ])
  }

  /// A number with at most one decimal: `4.5`, `3`.
  private func number(_ number: Double) -> String {
    number == number.rounded() ? number.fixed(0) : number.fixed(1)
  }
}
