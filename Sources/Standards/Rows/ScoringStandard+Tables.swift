import SeaworthyInspection
import SeaworthyTime

extension ScoringStandard {
  /// Everything that a score depends on, as tables, in the order of the file.
  public var tables: [StandardTable] {
    let tables: [(String, [StandardTable.Row])] = [
      ("SeverityLadder", byWord(severityPoints)), ("Maintenance", byWord(maintenanceWeights)),
      ("MaintenancePassMark", [.init("", .number(maintenancePassMark))]),
      ("BacklogLimit", [.init("", .number(backlogLimit))]),
      ("Operational", byWord(operationalWeights)),
      (
        "Caps",
        [
          .init("notMissionCapable", .number(notMissionCapableCap)),
          .init("partiallyMissionCapable", .number(partiallyMissionCapableCap)),
        ]
      ),
      (
        "Bands",
        [
          .init("degraded", .number(Double(degradedFrom))),
          .init("satisfactory", .number(Double(satisfactoryFrom))),
        ]
      ),
      ("CoverageFloor", [.init("", .number(coverageFloor))]),
      ("ReadinessLevels", levels(readinessLevels)), ("SupplyLevels", levels(supplyLevels)),
      ("PersonnelLevels", levels(personnelLevels)), ("Windows", windows.rows),
      ("AvailabilityMethod", [.init("", .word(availabilityMethod.rawValue))]),
      ("Staleness", stalenessRows), ("Rigour", byWord(rigour.mapValues(Double.init))),
      (
        "CorrectionTimes",
        Severity.allCases.compactMap { severity in
          correctionTimes[severity].map { .init(severity.rawValue, $0.asHours) }
        }
      ),
      (
        "CasualtyReporting",
        [
          .init("command", casualtyReporting.command.asHours),
          .init("repair", casualtyReporting.repair.asHours),
          .init("report", casualtyReporting.report.asHours),
        ]
      ),
      ("FailureConfidence", [.init("", .number((failureConfidence * 100).rounded()))]),
      (
        "SignificanceLevel",
        [.init("", .number((trendRules.significanceLevel * 100).rounded()))]
      ),
      ("SmallestChanges", byWord(trendRules.smallestChanges)),
      (
        "TestFamilies",
        trendRules.families.map {
          .init("\($0.metric.rawValue)/\($0.subject.rawValue)", .word($0.name))
        }
      ),
      ("GroupWeights", byWord(groupWeights)),
      (
        "GroupsWithoutChecklist",
        groupsWithoutChecklist.sorted().map { .init($0.rawValue, .word("expected")) }
      ),
      ("Classes", classRows),
    ]
    return tables.map { StandardTable($0, provenance: provenance[$0], rows: $1) }
      + checklists.map(StandardTable.init)
  }

  private func byWord<Word: CodeWord>(_ table: [Word: Double]) -> [StandardTable.Row] {
    Word.allCases.compactMap { word in table[word].map { .init(word.rawValue, .number($0)) } }
  }

  private func levels(_ levels: [Int]) -> [StandardTable.Row] {
    levels.enumerated().map { .init(String($0 + 1), .number(Double($1))) }
  }

  private var stalenessRows: [StandardTable.Row] {
    InspectionKind.allCases.flatMap { kind -> [StandardTable.Row] in
      ([nil] + SourceKind.allCases.map(Optional.some)).compactMap { source in
        staleness[EvidenceKind(kind, source)].map {
          .init(
            [kind.rawValue, source?.rawValue].compactMap(\.self).joined(separator: "/"), $0.asDays)
        }
      }
    }
  }

  private var classRows: [StandardTable.Row] {
    classRules.sorted { $0.key < $1.key }.flatMap { name, rule -> [StandardTable.Row] in
      [
        rule.weight.map { .init("\(name)/weight", .number($0)) },
        rule.periodicity.map { .init("\(name)/periodicity", $0.asDays) },
      ].compactMap(\.self)
    }
  }
}

extension StandardTable {
  /// A class checklist with its items, by code.
  public init(_ checklist: ClassChecklist) {
    self.init(
      "Checklist", vesselClass: checklist.vesselClass,
      rows: [
        Row("version", .word(checklist.version)),
        Row("illustrative", .word(String(checklist.isIllustrative))),
      ]
        + checklist.items.map { item in
          Row(
            item.code,
            .item(
              weight: item.weight, group: item.group.rawValue,
              isMissionEssential: item.isMissionEssential))
        })
  }
}

extension ScoringStandard.Windows {
  fileprivate var rows: [StandardTable.Row] {
    [
      .init("missionCapableRate", missionCapableRate.asDays),
      .init("foundReady", foundReady.asDays),
      .init("periodicity", periodicity.asDays), .init("observed", observed.asDays),
      .init("unseen", unseen.asDays), .init("maintenance", maintenance.asDays),
      .init("counts", counts.asDays), .init("repeat", `repeat`.asDays),
      .init("outlook", outlook.asDays), .init("statements", statements.asDays),
    ]
  }
}

extension Milliseconds {
  /// Files state whole days and hours only.
  fileprivate var asDays: StandardTable.Value { .days(Int(count / Milliseconds.days(1).count)) }
  fileprivate var asHours: StandardTable.Value { .hours(Int(count / Milliseconds.hours(1).count)) }
}
