// The fleet register.
extension ElementRule {
  static let requiredBoats = ElementRule(
    .requiredBoats,
    attributes: [
      .required(.count, .whole(0...9999)), .required(.from, .dateTime),
      .required(.source, .shortText),
    ])
  static let transfer = ElementRule(
    .transfer,
    attributes: [
      .required(.coastGuard, .form(.coastGuardCode)), .required(.hullNumber, .form(.hullNumber)),
      .required(.at, .dateTime),
    ])
  static let billet = ElementRule(.billet, attributes: billetAttributes)
  static let allowance = ElementRule(.allowance, attributes: allowanceAttributes)
  static let registeredVessel = ElementRule(
    .registeredVessel,
    attributes: [.optional(.delivered, .dateTime), .optional(.disposed, .dateTime)],
    children: [.one(vessel), .optional(transfer), .many(billet), .many(allowance)],
    keys: [
      KeyRule(.billet, [.role], .duplicateBillet),
      KeyRule(.allowance, [.part], .duplicateAllowance),
    ])
  static let coastGuard = ElementRule(
    .coastGuard,
    attributes: [.required(.code, .form(.coastGuardCode)), .required(.name, .shortText)],
    children: [.many(requiredBoats), .many(registeredVessel)])
  package static let fleetRegister = ElementRule(
    .fleetRegister,
    attributes: [
      .required(.id, .form(.identifier)), .required(.revision, .whole(1...9999)),
      .required(.status, .word(ReportStatus.self)), .required(.preparedAt, .dateTime),
    ], children: [.one(source), .many(coastGuard, least: 1)],
    keys: [KeyRule(.coastGuard, [.code], .duplicateCoastGuard)], takesExtensions: true)
}
