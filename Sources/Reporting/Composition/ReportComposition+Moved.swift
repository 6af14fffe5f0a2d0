import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTrendStatistics
import SeaworthyTrends

extension ReportComposition {
  /// What moved, in a sentence each: the mission-capable rate against earlier periods, whether
  /// found ready changes, and what most hours were lost to; of the region, then of each coast guard.
  /// Nothing of a report that was made without.
  var moved: [Block] {
    guard !answer.changes.isEmpty else { return [] }
    let guards = isRegion ? answer.scores.coastGuards : []
    let lines = guards.flatMap { guardAnswer -> [Block] in
      let score = guardAnswer.score
      let link = score.code.map {
        Span.Target.document($0.asIdentifier, place: "bottomLine")
      }
      return [
        .paragraph(RichText(language.name(of: score), .strong, to: link)),
        .list(sentences(of: score.code)),
      ]
    }
    return [
      .paragraph(RichText(language.text("report.moved"), .strong)),
      .list(sentences(of: group.score.code)),
    ] + lines
  }

  private func sentences(of coastGuard: String?) -> [RichText] {
    answer.changes.compactMap { changes in
      changes.groups.first { $0.coastGuard == coastGuard }.map {
        rate(WordedChange($0, of: changes, in: language))
      }
    } + [foundReady(of: coastGuard), lostHours(of: coastGuard)].compactMap(\.self)
  }

  private func rate(_ worded: WordedChange) -> RichText {
    let of = language.text(
      "report.moved.rate",
      [
        "from": .text(language.name(of: worded.answer.from)),
        "to": .text(language.name(of: worded.answer.to)),
      ])
    return ([worded.sentence(naming: of)] + worded.supply + worded.cautions).joined(separator: " ")
      .emphasising(of)
  }

  /// The verdict on found ready; where nobody was seen, how many visits a verdict takes.
  private func foundReady(of coastGuard: String?) -> RichText {
    let trend = answer.trends.trends.first {
      $0.series.metric == .foundReady && $0.series.of == .coastGuard(coastGuard)
    }
    let metric = language.text("report.metric.foundReady")
    let none = language.text(
      "report.moved.noVisits",
      ["metric": .text(metric), "more": .number(MannKendall.leastPoints)])
    return (trend.map { language.line($0) } ?? none).emphasising(metric)
  }

  private func lostHours(of coastGuard: String?) -> RichText? {
    answer.needs?.all.first { $0.coastGuard == coastGuard }.map { needs in
      let what = language.text("report.moved.lost", ["period": .text(periodName)])
      let sections = NeedsSections(needs: needs, language: language)
      return (["\(what): \(sections.lead)"] + [sections.notKnown].compactMap(\.self))
        .joined(separator: " ").emphasising(what)
    }
  }
}

extension String {
  /// The text with what it begins with standing out, if it does begin with that.
  func emphasising(_ start: String) -> RichText {
    hasPrefix(start)
      ? RichText(start, .strong) + RichText(String(dropFirst(start.count))) : RichText(self)
  }
}
