import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyTime
import SeaworthyTrendStatistics
import SeaworthyTrends

/// What visits of one kind changed, in words.
struct WordedEffect {
  /// What they changed.
  let effect: PooledEffect
  /// The level at or below which a p is called.
  let level: Double
  /// The language to write in.
  let language: Language

  /// The bottom line: what, how sure, from how many boats, what was to be expected anyway, and what p
  /// could be reached at all.
  var sentence: String {
    let verdict = effect.verdict(level: level)
    let kind = language.visits(of: effect.kind)
    guard let test = effect.test else {
      let key: String =
        if case .notSeenSince = verdict { "notSeenSince" } else { "noComparison" }
      return language.text(
        "report.assistance.\(key)",
        [
          "kind": .text(kind), "boats": .number(effect.boats.count),
          "seen": .text(language.count(effect.boats.onNextArrival)),
          "before": .text(language.count(effect.boats.onArrival)),
        ])
    }
    let compared = effect.boats.compared
    let facts = language.text(
      "report.assistance.facts",
      [
        "ready": .number(compared.onNextArrival.count), "n": .number(compared.count),
        "before": .text(language.count(compared.onArrival)),
        "expected": .percent(compared.expectedAnyway ?? 0),
        "effect": .text(language.effect(test.effect)), "p": .text(language.p(test.p)),
        "smallest": .text(language.p(test.smallestP)),
      ])
    let more: Int = if case .tooFew(let more, _) = verdict { more } else { 0 }
    return language.text(
      "report.assistance.\(key(verdict))",
      [
        "kind": .text(kind), "facts": .whole(facts), "more": .number(more),
        "reports": .number(effect.doubtfulReports),
      ])
  }

  private func key(_ verdict: EffectVerdict) -> String {
    switch verdict {
    case .better: "better"
    case .worse: "worse"
    case .inDoubt: "inDoubt"
    case .tooFew(_, let lacking): "tooFew.\(lacking.rawValue)"
    case .undetermined, .notSeenSince, .noComparison: "undetermined"
    }
  }

  /// Between which effects the true one lies, what it would be without reports that cannot be relied
  /// on, and of how many boats nothing can be said.
  var remarks: [String] {
    let boats = effect.boats
    var remarks: [String] = []
    if let limits = effect.interval(level: level) {
      let interval = language.interval(limits)
      remarks.append(
        interval.map {
          language.text(
            "report.assistance.between",
            ["interval": .text($0), "sure": .percent(1 - level)])
        } ?? language.text("report.assistance.noInterval"))
    }
    if effect.doubtfulReports > 0 { remarks.append(reliedOn) }
    let left: [(String, Int)] = [
      ("notSeen", boats.count { $0.comparison == .notSeenSince }),
      (
        "withoutComparison",
        boats.count { if case .noComparison = $0.comparison { true } else { false } }
      ),
      ("noneFoundSo", boats.count { $0.comparison == .noneFoundSo }),
      ("noArrival", boats.count { $0.comparison == .noArrival }),
      ("unknownOnArrival", boats.count { $0.wasReady == nil && $0.comparison != .noArrival }),
      ("boatsInDoubt", boats.count(where: \.isInDoubt)),
    ]
    return remarks
      + left.filter { $0.1 > 0 }.map {
        language.text("report.assistance.\($0.0)", ["count": .number($0.1)])
      }
  }

  /// How many reports cannot be relied on, and what the effect would be without them.
  private var reliedOn: String {
    let reports = Phrase.Argument.number(effect.doubtfulReports)
    guard let test = effect.reliedOn else {
      return language.text("report.assistance.reliedOnNone", ["reports": reports])
    }
    return language.text(
      "report.assistance.reliedOn",
      [
        "reports": reports, "effect": .text(language.effect(test.effect)),
        "p": .text(language.p(test.p)),
      ])
  }
}
