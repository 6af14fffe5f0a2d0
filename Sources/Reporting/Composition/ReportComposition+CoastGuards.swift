import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTrends

extension ReportComposition {
  /// The coast guards of the region side by side, in the order of their codes, unranked.
  ///
  /// Source: doctrine 4: no ranking below 5 boats or 5 peers.
  var coastGuards: ReportDocument.Section {
    let rows = answer.scores.coastGuards.map { group -> [DocumentTable.Cell] in
      let score = group.score
      return [
        DocumentTable.Cell(
          RichText(
            language.name(of: score),
            to: score.code.map { .document($0.asIdentifier, place: "bottomLine") })),
        census(score.boats),
        foundReady(group.foundReady),
        leveled(score.availability.missionCapableRate, score.missionCapableLevel),
        leveled(score.availability.fullyMissionCapableRate, score.fullyMissionCapableLevel),
        levels(group),
        DocumentTable.Cell(
          language.text(
            "report.countOf",
            [
              "count": .number(score.insidePeriodicity), "total": .number(score.boats.inService),
            ])),
        mean(score.maintenance), mean(score.operational),
      ]
    }
    return section(
      "coastGuards",
      [
        table(
          language.text("report.caption.coastGuards"),
          columns: [
            ("coastGuard", false), ("census", false), ("foundReady", true),
            ("missionCapableRate", true), ("fullyMissionCapableRate", true),
            ("levels", false), ("insidePeriodicity", true), ("maintenance", true),
            ("operational", true),
          ], rows: rows)
      ])
  }

  private func census(_ boats: BoatCensus) -> DocumentTable.Cell {
    let remarks = [language.censusRange(boats), boats.previousRequirement.map(language.fall)]
    return DocumentTable.Cell(
      lines: [RichText(language.census(boats))]
        + remarks.compactMap(\.self).map { RichText($0, .quiet) })
  }

  private func foundReady(_ share: Proportion) -> DocumentTable.Cell {
    var lines = [
      RichText(language.percent(share.value), .strong), RichText(language.count(share), .quiet),
    ]
    if share.value != nil {
      lines.append(RichText(language.percent(from: share.low, to: share.high), .quiet))
    }
    return DocumentTable.Cell(lines: lines)
  }

  private func leveled(_ rate: Ranged?, _ level: Level) -> DocumentTable.Cell {
    var cell = language.cell(rate)
    if let rate {
      let known = language.text("report.knownShare", ["share": .percent(rate.coverage)])
      cell.lines += [RichText(language.level(level), .quiet), RichText(known, .quiet)]
    }
    return cell
  }

  /// The overall level, the levels that it is the worst of, and a commander's override beside it.
  private func levels(_ group: GroupAnswer) -> DocumentTable.Cell {
    let overrides = group.statements.compactMap { cited in
      cited.override.map {
        RichText(
          language.text("report.overrideLevel", ["level": .number($0.level)]), .strong,
          sources: [cited.citation])
      }
    }
    return DocumentTable.Cell(
      lines: [RichText(language.level(group.score.overallLevel, .overall), .strong)] + overrides
        + language.levels(of: group.score).map { RichText($0, .quiet) })
  }

  private func mean(_ mean: MeanScore) -> DocumentTable.Cell {
    DocumentTable.Cell(lines: [
      RichText(language.points(mean.value), .strong),
      RichText(language.points(from: mean.low, to: mean.high), .quiet),
      RichText(language.scored(mean), .quiet),
    ])
  }
}
