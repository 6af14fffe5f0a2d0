import SeaworthyInspection
import SeaworthyNotices
import SeaworthyPhrases
import SeaworthyXML

// Rows that are allowed one by one and would together make a score wrong, or better than it should
// be.
extension StandardCheck {
  /// Judges a `ScoringStandard`.
  mutating func judge(_ root: XMLElement) {
    judgeFalling(
      root, .severityLadder, .severityValue, .value, kind: .severitiesReversed, isWrong: <)
    judgeFalling(
      root, .correctionTimes, .correctionTime, .hours, kind: .correctionTimesReversed, isWrong: >)
    judgeCaps(root)
    for floor in root.children(.coverageFloor) where floor.number(.value) == 0 {
      tell(.noCoverageFloor, at: .value, of: floor)
    }
    for name in [ElementName.readinessLevels, .supplyLevels, .personnelLevels] {
      for row in root.children(name) { judgeWorstLevel(row) }
    }
    judgeRigour(root)
    for checklist in root.children(.checklist) { judgeEssential(checklist) }
    judgeIllustrative(root)
  }

  /// Severities raised must cost more, and be due no later. Source: doctrine 4, properties, and
  /// doctrine 2, rule 10.
  private mutating func judgeFalling(
    _ root: XMLElement, _ table: ElementName, _ row: ElementName, _ value: AttributeName,
    kind: NoticeKind, isWrong: (Double, Double) -> Bool
  ) {
    for table in root.children(table) {
      let rows = Severity.allCases.sorted(by: >).compactMap { severity in
        table.children(row).first { $0.attribute(.severity)?.value == severity.rawValue }
      }
      for (worse, milder) in zip(rows, rows.dropFirst()) {
        guard let high = worse.number(value), let low = milder.number(value), isWrong(high, low)
        else { continue }
        tell(
          kind, at: value, of: milder,
          ["worse": .text(worse.value(.severity)), "milder": .text(milder.value(.severity))])
      }
    }
  }

  /// A capped boat is not to reach the band above. Source: doctrine 4, caps and bands.
  private mutating func judgeCaps(_ root: XMLElement) {
    let bands = root.children(.bands).flatMap { $0.children(.band) }
    for cap in root.children(.caps).flatMap({ $0.children(.cap) }) {
      let name = cap.value(.condition) == "notMissionCapable" ? "degraded" : "satisfactory"
      guard let points = cap.number(.value),
        let from = bands.first(where: { $0.value(.name) == name })?.number(.from),
        points + 0.5 >= from
      else { continue }
      tell(
        .capAboveBand, at: .value, of: cap,
        ["condition": .text(cap.value(.condition)), "band": .text(name)])
    }
  }

  /// From 0 %, the third level would leave nothing to the fourth. Source: doctrine 3, levels.
  private mutating func judgeWorstLevel(_ row: XMLElement) {
    for level in row.children(.level)
    where level.value(.number) == WordList.level.words.last && level.number(.from) == 0 {
      tell(.noLevelFour, at: .from, of: level, ["element": .text(row.localName)])
    }
  }

  /// Who never looked is not to close what somebody found. Source: doctrine 2, rule 6.
  private mutating func judgeRigour(_ root: XMLElement) {
    let ranks = root.children(.rigour).flatMap { $0.children(.rank) }
    let word = InspectionKind.statusReport.rawValue
    guard let report = ranks.first(where: { $0.value(.kind) == word }),
      let rank = report.number(.rank),
      let other = ranks.first(where: { row in
        row.value(.kind) != word && row.number(.rank).map { $0 <= rank } ?? false
      })
    else { return }
    tell(.statusReportOutranks, at: .rank, of: report, ["kind": .text(other.value(.kind))])
  }

  /// Without such an item a part of operational readiness never has data. Source: doctrine 4.
  private mutating func judgeEssential(_ checklist: XMLElement) {
    let isAnyEssential = checklist.children(.checklistItem)
      .contains { $0.attribute(.missionEssential)?.value == "true" }
    guard !isAnyEssential else { return }
    tell(
      .nothingMissionEssential, at: .class, of: checklist,
      ["class": .text(checklist.value(.class))])
  }

  /// Told once a file, at the first. Source: doctrine 4, shipped checklists.
  private mutating func judgeIllustrative(_ root: XMLElement) {
    let examples = root.children(.checklist).filter {
      $0.attribute(.illustrative)?.value == "true"
    }
    guard let first = examples.first else { return }
    tell(
      .illustrativeChecklist, at: .illustrative, of: first,
      [
        "classes": .list(examples.map { .text($0.value(.class)) }),
        "count": .number(examples.count),
      ])
  }

  private mutating func tell(
    _ kind: NoticeKind, at name: AttributeName, of row: XMLElement,
    _ fields: [String: Phrase.Argument] = [:]
  ) {
    guard let attribute = row.attribute(name) else { return }
    add(kind, in: row, at: attribute, fields)
  }
}

extension XMLElement {
  /// What an attribute holds; empty where it is missing.
  fileprivate func value(_ name: AttributeName) -> String { attribute(name)?.value ?? "" }
}
