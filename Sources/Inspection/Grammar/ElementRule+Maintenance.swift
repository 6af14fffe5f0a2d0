// Preventive maintenance: tasks and spot checks.
//
// That a card and a time stand once is a content check, not a key: the same instant can be written
// in more than one way.
extension ElementRule {
  static let periodicity = ElementRule(
    .periodicity,
    attributes: [
      .required(.every, .whole(1...9999)), .required(.unit, .word(PeriodicityUnit.self)),
    ])
  static let maintenanceTask = ElementRule(
    .maintenanceTask,
    attributes: [
      .required(.card, .form(.procedureCard)), .optional(.title, .shortText),
      .optional(.item, .form(.itemCode)), .required(.due, .dateTime),
      .required(.result, .word(MaintenanceResult.self)), .optional(.done, .dateTime),
      .optional(.by, .word(Corrector.self)),
    ], children: [.optional(periodicity)])
  static let spotCheck = ElementRule(
    .spotCheck,
    attributes: [
      .required(.card, .form(.procedureCard)), .required(.at, .dateTime),
      .required(.result, .word(SpotCheckResult.self)),
    ], children: [.optional(remark)])
  static let preventiveMaintenance = ElementRule(
    .preventiveMaintenance, children: [.many(maintenanceTask), .many(spotCheck)])
}
