import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends

/// A change of one group, with all that the words about it need.
struct WordedChange {
  /// The change.
  let change: GroupChange
  /// The answer that it is from.
  let answer: ChangesAnswer
  /// The language to write in.
  let language: Language
  /// Its parts in tenths of a point, adding up as printed.
  let rounded: RoundedChange

  init(_ change: GroupChange, of answer: ChangesAnswer, in language: Language) {
    self.change = change
    self.answer = answer
    self.language = language
    rounded = RoundedChange(change, to: .tenthOfPoint)
  }

  /// Most boats that a sentence names for a part.
  static let mostNamed = 3

  /// The bottom line: `XA: 71.2 % → 58.0 %, −13.2 points: maintenance −9.8 (XA-03, XA-07), …`.
  var sentence: String { sentence(naming: change.coastGuard ?? language.text("report.region")) }

  /// The same with other words for what it is of.
  func sentence(naming of: String) -> String {
    guard let before = change.account.before.rate?.value,
      let after = change.account.after.rate?.value, let difference = rounded.difference
    else { return noRate(of) }
    var arguments: [String: Phrase.Argument] = [
      "of": .text(of), "before": .percent(before), "after": .percent(after),
      "difference": .text(language.signed(tenths: difference)),
    ]
    switch change.account.outcome {
    case .fleetReplaced: return language.text("report.changes.replaced", arguments)
    case .noRate: return noRate(of)
    case .parts:
      let moved = ChangePart.allCases.filter { rounded[$0] != 0 }
        .sorted { abs(rounded[$0]) > abs(rounded[$1]) }
      guard !moved.isEmpty else { return language.text("report.changes.lineSame", arguments) }
      arguments["parts"] = .whole(moved.map(words).joined(separator: ", "))
      return language.text("report.changes.line", arguments)
    }
  }

  /// Which period has no rate, and what that means.
  private func noRate(_ of: String) -> String {
    let silent = [
      (answer.from, change.account.before), (answer.to, change.account.after),
    ].filter { $0.1.rate?.value == nil }.map { language.name(of: $0.0) }
    guard !silent.isEmpty else {
      return language.text(
        "report.changes.noRateRestated",
        [
          "of": .text(of), "from": .text("\(answer.from.period)"),
          "to": .text("\(answer.to.period)"),
        ])
    }
    return language.text(
      "report.changes.noRate",
      ["of": .text(of), "periods": .list(silent.map { .text($0) })])
  }

  /// A part with its points and the boats that made most of it.
  private func words(_ part: ChangePart) -> String {
    let sum = rounded[part]
    let boats = zip(change.vessels, rounded.vessels).map { ($0, $1[part] ?? 0) }
      .filter { $1.signum() == sum.signum() }.sorted { abs($0.1) > abs($1.1) }
      .map { language.name(of: $0.0.vessel, in: change) }
    let words = "\(language.name(of: part)) \(language.signed(tenths: sum))"
    if boats.isEmpty { return words }
    let names = boats.prefix(Self.mostNamed).joined(separator: ", ")
    return "\(words) (\(named(names, more: boats.count - Self.mostNamed)))"
  }
}
