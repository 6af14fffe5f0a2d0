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

  /// The boats as a census, found ready, the rates, and last the composite scores.
  var headlines: [Figure] {
    guard let conflict else { return figures }
    return figures.map { figure in
      Figure(name: figure.name, value: figure.value, details: figure.details + [conflict])
    }
  }

  /// How many of the boats are scored at the worst of reports that conflict; nil if none is. It
  /// belongs to every figure that they touch. Source: doctrine 2, rule 3.
  private var conflict: RichText? {
    let count = group.score.vessels.count { $0.marks.contains(.conflict) }
    guard count > 0 else { return nil }
    return RichText(language.text("report.inConflict", ["count": .number(count)]), .strong)
  }

  private var figures: [Figure] {
    let score = group.score
    let availability = score.availability
    let window = language.length(availability.window)
    return [
      Figure(
        name: language.text("report.figure.boats"),
        value: RichText(language.readyOf(score.boats), to: .here("boats")), details: censusDetails),
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
    ] + levels + [
      mean("maintenance", score.maintenance),
      mean("operational", score.operational),
    ]
  }

  /// How many boats count as ready, or could be where a held register leaves that uncertain, how
  /// many of them are only presumed so, and how many are required.
  func sentence(asOf: Instant) -> String {
    let boats = group.score.boats
    let count =
      switch (boats.inService, boats.uncertain, boats.unknown) {
      case (0, _, _): "report.bottomLineEmpty"
      case (_, 1..., _): "report.bottomLineUncertain"
      case (_, _, 0): "report.bottomLineAllKnown"
      default: "report.bottomLine"
      }
    let sentences = [
      language.text(
        count,
        [
          "ready": .number(boats.ready), "inService": .number(boats.inService),
          "notReady": .number(boats.notReady), "unknown": .number(boats.unknown),
          "uncertain": .number(boats.uncertain), "low": .number(boats.range.lowerBound),
          "high": .number(boats.range.upperBound), "time": .text(language.time(asOf)),
        ]),
      presumed == 0
        ? nil : language.text("report.bottomLinePresumed", ["presumed": .number(presumed)]),
      boats.required.map {
        language.text(
          boats.isRequiredAtLeast
            ? "report.bottomLineRequiredAtLeast" : "report.bottomLineRequired",
          ["required": .number($0)])
      },
    ]
    return sentences.compactMap { $0 }.joined(separator: " ")
  }

  /// How many ready boats are ready only by older evidence.
  private var presumed: Int {
    group.score.vessels.filter {
      $0.condition.condition.isMissionCapable && $0.condition.basis == .presumed
    }.count
  }

  private var censusDetails: [RichText] {
    let boats = group.score.boats
    let presumed =
      presumed == 0
      ? nil : language.text("report.censusPresumed", ["presumed": .number(presumed)])
    var lines = [presumed, language.census(boats), language.censusRange(boats)].compactMap(\.self)
    if let source = boats.requirementSource {
      lines.append(language.text("report.requiredBy") + " " + source.onOneLine)
    }
    if let previous = boats.previousRequirement { lines.append(language.fall(previous)) }
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
      lines.append(
        language.text(
          "report.inspectedBetween", ["first": .date(first.at), "last": .date(last.at)]))
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
          "report.rangeOfAll",
          [
            "range": .text(language.points(from: mean.low, to: mean.high)),
            "vessels": .number(mean.vessels),
          ]),
        language.scored(mean),
        language.text("report.dataKnown", ["share": .percent(mean.coverage)]),
      ].map { RichText($0, .quiet) })
  }
}
