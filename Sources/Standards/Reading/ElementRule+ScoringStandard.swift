package import SeaworthyInspection

// The scoring standard. Source: doctrine 4, "The standard is data".
extension ElementRule {
  /// A row of the standard, with the mark that says where it comes from.
  private static func row(
    _ name: ElementName, attributes: [AttributeRule] = [], children: [ChildRule] = [],
    keys: [KeyRule] = []
  ) -> ElementRule {
    ElementRule(
      name,
      attributes: [
        .required(.mark, .word(.mark)), .optional(.citation, .shortText),
        .optional(.see, .shortText),
      ] + attributes, children: children, keys: keys)
  }

  static let severityValue = ElementRule(
    .severityValue,
    attributes: [
      .required(.severity, .word(Severity.self)), .required(.value, .number(.within(0...100))),
    ])
  static let severityLadder = row(
    .severityLadder, children: [.exactly(4, severityValue)],
    keys: [KeyRule(.severityValue, [.severity], .duplicateRow)])
  static let maintenanceWeight = ElementRule(
    .partWeight,
    attributes: [
      .required(.part, .word(.maintenancePart)), .required(.weight, .number(.within(0...1))),
    ])
  static let maintenance = row(
    .maintenance, children: [.exactly(4, maintenanceWeight)],
    keys: [KeyRule(.partWeight, [.part], .duplicateRow)])
  static let operationalWeight = ElementRule(
    .partWeight,
    attributes: [
      .required(.part, .word(.operationalPart)), .required(.weight, .number(.within(0...1))),
    ])
  static let operational = row(
    .operational, children: [.exactly(3, operationalWeight)],
    keys: [KeyRule(.partWeight, [.part], .duplicateRow)])
  static let cap = ElementRule(
    .cap,
    attributes: [
      .required(.condition, .word(.cappedCondition)), .required(.value, .number(.within(0...100))),
    ])
  static let caps = row(
    .caps, children: [.exactly(2, cap)], keys: [KeyRule(.cap, [.condition], .duplicateRow)])
  static let band = ElementRule(
    .band, attributes: [.required(.name, .word(.band)), .required(.from, .whole(0...100))])
  static let bands = row(
    .bands, children: [.exactly(2, band)], keys: [KeyRule(.band, [.name], .duplicateRow)])
  static let coverageFloor = row(
    .coverageFloor, attributes: [.required(.value, .number(.within(0...1)))])
  static let level = ElementRule(
    .level, attributes: [.required(.number, .word(.level)), .required(.from, .whole(0...100))])
  static let readinessLevels = row(
    .readinessLevels, children: [.exactly(3, level)],
    keys: [KeyRule(.level, [.number], .duplicateRow)])
  static let supplyLevels = row(
    .supplyLevels, children: [.exactly(3, level)],
    keys: [KeyRule(.level, [.number], .duplicateRow)])
  static let personnelLevels = row(
    .personnelLevels, children: [.exactly(3, level)],
    keys: [KeyRule(.level, [.number], .duplicateRow)])
  static let maintenancePassMark = row(
    .maintenancePassMark, attributes: [.required(.value, .number(.within(0...1)))])
  static let backlogLimit = row(
    .backlogLimit, attributes: [.required(.value, .number(.positive))])
  static let availabilityMethod = row(
    .availabilityMethod, attributes: [.required(.method, .word(AvailabilityMethod.self))])
  static let casualtyReporting = row(
    .casualtyReporting,
    attributes: [
      .required(.commandHours, .whole(1...876_000)), .required(.repairHours, .whole(1...876_000)),
      .required(.reportHours, .whole(1...876_000)),
    ])
  static let failureConfidence = row(
    .failureConfidence, attributes: [.required(.percent, .whole(50...99))])
  static let significanceLevel = row(
    .significanceLevel, attributes: [.required(.percent, .whole(1...20))])
  static let smallestChange = ElementRule(
    .smallestChange,
    attributes: [
      .required(.metric, .word(ObservedMetric.self)), .required(.value, .number(.positive)),
    ])
  static let smallestChanges = row(
    .smallestChanges, children: [.exactly(ObservedMetric.allCases.count, smallestChange)],
    keys: [KeyRule(.smallestChange, [.metric], .duplicateRow)])
  static let testFamily = ElementRule(
    .testFamily,
    attributes: [
      .required(.name, .shortText), .required(.metric, .word(ObservedMetric.self)),
      .required(.subject, .word(SubjectKind.self)),
    ])
  static let testFamilies = row(
    .testFamilies, children: [.many(testFamily)],
    keys: [KeyRule(.testFamily, [.metric, .subject], .duplicateRow)])
  static let classRule = ElementRule(
    .classRule,
    attributes: [
      .required(.class, .shortText), .optional(.weight, .number(.positive)),
      .optional(.periodicityDays, .whole(1...36_500)),
    ])
  static let classes = row(
    .classes, children: [.many(classRule)], keys: [KeyRule(.classRule, [.class], .duplicateRow)])
  static let window = ElementRule(
    .window, attributes: [.required(.name, .word(.window)), .required(.days, .whole(1...36_500))])
  static let windows = row(
    .windows, children: [.exactly(WordList.window.words.count, window)],
    keys: [KeyRule(.window, [.name], .duplicateRow)])
  static let evidence = ElementRule(
    .evidence,
    attributes: [
      .required(.kind, .word(InspectionKind.self)), .optional(.source, .word(SourceKind.self)),
      .required(.days, .whole(1...36_500)),
    ])
  static let staleness = row(
    .staleness, children: [.many(evidence, least: 1)],
    keys: [KeyRule(.evidence, [.kind, .source], .duplicateRow)])
  static let rank = ElementRule(
    .rank,
    attributes: [.required(.kind, .word(InspectionKind.self)), .required(.rank, .whole(1...99))])
  static let rigour = row(
    .rigour, children: [.exactly(7, rank)], keys: [KeyRule(.rank, [.kind], .duplicateRow)])
  static let correctionTime = ElementRule(
    .correctionTime,
    attributes: [
      .required(.severity, .word(Severity.self)), .required(.hours, .whole(1...876_000)),
    ])
  static let correctionTimes = row(
    .correctionTimes, children: [.exactly(4, correctionTime)],
    keys: [KeyRule(.correctionTime, [.severity], .duplicateRow)])
  static let groupWeight = ElementRule(
    .groupWeight,
    attributes: [.required(.group, .word(SWBSGroup.self)), .required(.weight, .number(.positive))])
  static let groupWeights = row(
    .groupWeights, children: [.exactly(8, groupWeight)],
    keys: [KeyRule(.groupWeight, [.group], .duplicateRow)])
  static let expectedGroup = ElementRule(
    .expectedGroup, attributes: [.required(.group, .word(SWBSGroup.self))])
  static let groupsWithoutChecklist = row(
    .groupsWithoutChecklist, children: [.many(expectedGroup, least: 1)],
    keys: [KeyRule(.expectedGroup, [.group], .duplicateRow)])
  /// A translation, as an element of a name.
  private static func translation(_ name: ElementName) -> ElementRule {
    ElementRule(
      name, attributes: [.required(.language, .form(.languageCode))], text: .value(.shortText))
  }

  static let checklistItem = ElementRule(
    .checklistItem,
    attributes: [
      .required(.item, .form(.itemCode)), .required(.group, .word(SWBSGroup.self)),
      .required(.title, .shortText), .required(.weight, .number(.positive)),
      .optional(.missionEssential, .word(.truthValue)),
    ], children: [.many(translation(.title))],
    keys: [KeyRule(.title, [.language], .duplicateRow)])
  static let classChecklist = ElementRule(
    .checklist,
    attributes: [
      .required(.class, .shortText), .required(.name, .shortText), .required(.version, .shortText),
      .required(.illustrative, .word(.truthValue)),
    ], children: [.many(translation(.name)), .many(checklistItem, least: 1)],
    keys: [
      KeyRule(.name, [.language], .duplicateRow), KeyRule(.checklistItem, [.item], .duplicateRow),
    ])
  package static let scoringStandard = ElementRule(
    .scoringStandard,
    attributes: [
      .required(.name, .shortText), .required(.version, .shortText),
      .required(.effectiveFrom, .dateTime), .optional(.effectiveUntil, .dateTime),
    ],
    children: [
      .one(severityLadder), .one(maintenance), .one(maintenancePassMark), .one(backlogLimit),
      .one(operational), .one(caps), .one(bands), .one(coverageFloor), .one(readinessLevels),
      .one(supplyLevels), .one(personnelLevels), .one(windows), .one(availabilityMethod),
      .one(staleness), .one(rigour), .one(correctionTimes), .one(casualtyReporting),
      .one(failureConfidence), .one(significanceLevel), .one(smallestChanges),
      .one(testFamilies), .one(groupWeights), .one(groupsWithoutChecklist), .one(classes),
      .many(classChecklist),
    ], keys: [KeyRule(.checklist, [.class], .duplicateRow)])
}
