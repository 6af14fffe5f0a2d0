import SeaworthyAssessment
import SeaworthyPhrases
import SeaworthyReadiness

extension GroupFigures {
  /// Supply, crew, and the overall level, with what a commander says beside it.
  var levels: [Figure] {
    let score = group.score
    return [
      count("supply", score.supply, language.level(score.supplyLevel, .s)),
      count("crew", score.crew, language.level(score.personnelLevel, .p)),
      Figure(
        name: language.text("report.figure.overallLevel"),
        value: RichText(language.level(score.overallLevel, .overall)), details: overall),
    ]
  }

  private var overall: [RichText] {
    let levels = language.levels(of: group.score).joined(separator: ", ")
    let worst = language.text("report.worstOf", ["levels": .whole(levels)])
    return [RichText(worst, .quiet)]
      + group.statements.compactMap { cited in
        cited.override.map { override in
          let conflict = cited.isInConflict ? language.mark(.conflict) + ": " : ""
          return RichText(
            conflict + language.override(override), .strong, sources: [cited.citation])
        }
      }
  }

  private func count(_ name: String, _ count: PooledCount, _ level: String) -> Figure {
    let ranged = count.ranged
    var lines = [words(name, count)]
    if count.total > 0 {
      lines += [
        language.text("report.range", ["range": .text(language.range(ranged))]),
        language.text("report.level", ["level": .text(level)]),
      ]
    }
    return Figure(
      name: language.text("report.figure.\(name)"),
      value: RichText(language.percent(ranged.value)), details: lines.map { RichText($0, .quiet) })
  }

  /// How much of what is required there is; that what is required is unknown, for want of a register.
  private func words(_ name: String, _ count: PooledCount) -> String {
    if count.total == 0 { return language.text("report.counted.\(name).none") }
    if !group.score.registerGaps.isEmpty {
      return language.text("report.counted.\(name).unregistered")
    }
    return language.text(
      "report.counted.\(name)" + (count.isComplete ? "" : ".incomplete"),
      [
        "satisfied": .number(count.satisfied), "total": .number(count.total),
        "unknown": .number(count.total - count.known),
      ])
  }
}
