import SeaworthyAssessment
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends

/// The headline figures of a coast guard or region, and its boats as a table.
struct GroupFigures {
  /// The group.
  let group: GroupAnswer
  /// The language to write in.
  let language: Language

  /// Found ready, rates, and last the composite scores, after the boats as a census.
  var headlines: [Figure] {
    let score = group.score
    let availability = score.availability
    let window = language.length(availability.window)
    return [
      Figure(
        name: language.text("report.figure.boats"),
        value: RichText(
          language.text(
            "report.readyOf",
            ["ready": .number(score.boats.ready), "inService": .number(score.boats.inService)]),
          to: .here("boats")), details: censusDetails),
      Figure(
        name: language.text("report.figure.foundReady"),
        value: RichText(language.percent(group.foundReady.value), to: .here("arrivals")),
        details: foundReadyDetails),
      rate(
        "missionCapableRate", availability.missionCapableRate, level: score.missionCapableLevel,
        presumed: availability.presumedShare, window: window),
      rate(
        "fullyMissionCapableRate", availability.fullyMissionCapableRate,
        level: score.fullyMissionCapableLevel, window: window),
      mean("maintenance", score.maintenance),
      mean("operational", score.operational),
    ]
  }

  private var censusDetails: [RichText] {
    let boats = group.score.boats
    var lines = [language.census(boats), language.censusRange(boats)].compactMap(\.self)
    if let source = boats.requirementSource {
      lines.append(language.text("report.requiredBy") + " " + source.onOneLine)
    }
    return lines.map { RichText($0, .quiet) }
  }

  private var foundReadyDetails: [RichText] {
    let foundReady = group.foundReady
    var lines = [
      language.text(
        "report.foundReadyOf",
        ["count": .number(foundReady.count), "n": .number(foundReady.n)])
    ]
    if foundReady.value != nil {
      lines.append(
        language.text("report.interval") + " "
          + language.percent(from: foundReady.low, to: foundReady.high))
    }
    if let first = group.arrivals.first, let last = group.arrivals.last {
      lines.append("\(language.day(first.at)) – \(language.day(last.at))")
    }
    return lines.map { RichText($0, .quiet) }
  }

  /// A rate with its range, level and, where it is said, the share of it that is presumed.
  private func rate(
    _ name: String, _ rate: Ranged?, level: Level, presumed: Double? = nil, window: String
  ) -> Figure {
    var lines = [window]
    if let rate {
      lines = [
        language.text("report.range", ["range": .text(language.range(rate))]),
        language.text("report.known", ["share": .percent(rate.coverage), "window": .text(window)]),
        language.text("report.level", ["level": .text(language.level(level))]),
      ]
    }
    if let presumed {
      lines.append(language.text("report.presumed", ["share": .percent(presumed)]))
    }
    return Figure(
      name: language.text("report.figure.\(name)"),
      value: RichText(language.percent(rate?.value), to: .here("boats")),
      details: lines.map { RichText($0, .quiet) })
  }

  private func mean(_ name: String, _ mean: MeanScore) -> Figure {
    Figure(
      name: language.text("report.figure.\(name)"),
      value: RichText(language.points(mean.value), to: .here("boats")),
      details: [
        language.text(
          "report.range", ["range": .text(language.points(from: mean.low, to: mean.high))]),
        language.scored(mean),
      ].map { RichText($0, .quiet) })
  }

  /// Why boats are not ready, a line for each that is not.
  var reasons: [Block] {
    let held = group.score.vessels.filter { !$0.condition.condition.isMissionCapable }
    let lines = held.map { vessel in
      let causes = RichText.joined(
        vessel.condition.causes.map { language.cause($0) }.withoutRepeats, by: "; ")
      return RichText(language.name(of: vessel), .strong, to: .here(vessel.vessel.place))
        + RichText(" ")
        + RichText(
          language.short(vessel.condition.condition), .condition(vessel.condition.condition))
        + (causes.spans.isEmpty ? causes : RichText(": ") + causes)
    }
    return lines.isEmpty ? [] : [.list(lines)]
  }
}
