import SeaworthyAssessment
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTrends

extension WordedChange {
  /// What a reader of the bottom line alone would miss.
  var remarks: [String] {
    guard case .parts(let parts) = change.account.outcome, let difference = rounded.difference
    else { return cautions }
    var remarks = supply + [withoutUnseen].compactMap(\.self)
    if parts.sameBoats < max(change.account.before.seen, change.account.after.seen) {
      remarks.append(
        language.text(
          "report.changes.sameBoats",
          [
            "count": .number(parts.sameBoats), "before": .percent(parts.sameBoatsBefore),
            "after": .percent(parts.sameBoatsAfter),
          ]))
    }
    return remarks + [doubt(difference)].compactMap(\.self)
  }

  /// What to hold against the difference itself: boats that were not seen in both periods, and that
  /// the rate may have gone the other way.
  var cautions: [String] {
    guard let difference = rounded.difference else { return [] }
    return switch change.account.outcome {
    case .parts: [withoutUnseen, doubt(difference)].compactMap(\.self)
    case .fleetReplaced: seenThen + [doubt(difference)].compactMap(\.self)
    case .noRate: []
    }
  }

  /// Which boats were seen in one of the periods only.
  private var seenThen: [String] {
    [
      (answer.from, change.vessels.filter { $0.before.isSeen && !$0.after.isSeen }),
      (answer.to, change.vessels.filter { $0.after.isSeen && !$0.before.isSeen }),
    ].compactMap { period, vessels in
      guard !vessels.isEmpty else { return nil }
      return language.text(
        "report.changes.seenThen",
        [
          "period": .text(language.name(of: period)), "boats": .text(names(vessels.map(\.vessel))),
          "count": .number(vessels.count),
        ])
    }
  }

  /// The difference without the boats that were seen in one of the periods only.
  private var withoutUnseen: String? {
    guard rounded[.noLongerSeen] != 0 || rounded[.newlySeen] != 0,
      let difference = rounded.difference
    else { return nil }
    let unseen = rounded[.noLongerSeen] + rounded[.newlySeen]
    return language.text(
      "report.changes.withoutUnseen",
      ["points": .text(language.signed(tenths: difference - unseen))])
  }

  /// That the rate may have gone the other way, where the ranges allow it.
  private func doubt(_ difference: Int) -> String? {
    guard let before = change.account.before.rate, let after = change.account.after.rate else {
      return nil
    }
    if difference > 0, after.low < before.high {
      return language.text("report.changes.mayHaveFallen")
    }
    if difference < 0, after.high > before.low {
      return language.text("report.changes.mayHaveRisen")
    }
    return nil
  }
}
