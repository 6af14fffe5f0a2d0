// The statement.
extension ElementRule {
  static let reply = ElementRule(.reply, text: .value(.longText))
  static let rightOfReply = ElementRule(
    .rightOfReply,
    attributes: [
      .optional(.hullNumber, .form(.hullNumber)), .optional(.report, .form(.identifier)),
    ], children: [.one(reply)])
  static let reason = ElementRule(.reason, text: .value(.longText))
  static let commandersOverride = ElementRule(
    .commandersOverride,
    attributes: [
      .required(.level, .whole(1...4)), .required(.authority, .shortText),
      .required(.from, .dateTime), .optional(.until, .dateTime),
    ], children: [.one(reason)])
  static let knownChange = ElementRule(
    .knownChange,
    attributes: [.required(.at, .dateTime), .optional(.hullNumber, .form(.hullNumber))],
    children: [.one(reason)])
  package static let statement = ElementRule(
    .statement,
    attributes: [
      .required(.id, .form(.identifier)), .required(.revision, .whole(1...9999)),
      .required(.status, .word(ReportStatus.self)), .required(.preparedAt, .dateTime),
      .required(.coastGuard, .form(.coastGuardCode)),
    ],
    children: [
      .one(source), .optional(marking), .optional(rightOfReply), .optional(commandersOverride),
      .optional(knownChange),
    ], choice: [.rightOfReply, .commandersOverride, .knownChange], takesExtensions: true)
}
