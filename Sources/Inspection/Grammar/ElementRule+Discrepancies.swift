// Discrepancies and declared downtime.
extension ElementRule {
  static let description = ElementRule(.description, text: .value(.longText))
  static let cause = ElementRule(
    .cause, attributes: [.required(.code, .word(DiscrepancyCause.self))])
  static let correction = ElementRule(
    .correction,
    attributes: [
      .required(.at, .dateTime), .optional(.by, .word(Corrector.self)),
      .optional(.test, .shortText),
    ])
  static let waiver = ElementRule(
    .waiver,
    attributes: [
      .required(.kind, .word(WaiverKind.self)), .required(.authority, .shortText),
      .required(.granted, .dateTime), .optional(.expires, .dateTime),
    ])
  static let deferral = ElementRule(.deferral, attributes: [.required(.reason, .shortText)])
  static let awaitingParts = ElementRule(
    .awaitingParts, attributes: [.required(.start, .dateTime), .optional(.end, .dateTime)])
  static let part = ElementRule(
    .part,
    attributes: [
      .required(.number, .shortText), .optional(.nsn, .form(.stockNumber)),
      .required(.quantity, .whole(1...9999)), .optional(.status, .word(PartStatus.self)),
      .optional(.expected, .date),
    ])
  static let work = ElementRule(.work, attributes: [.required(.hours, .number(.nonNegative))])
  static let casualtyReport = ElementRule(
    .casualtyReport,
    attributes: [.required(.category, .word(CASREPCategory.self)), .optional(.sent, .dateTime)])
  static let discrepancy = ElementRule(
    .discrepancy,
    attributes: [
      .required(.id, .form(.discrepancyIdentifier)),
      .optional(.continues, .form(.discrepancyIdentifier)), .required(.item, .form(.itemCode)),
      .required(.severity, .word(Severity.self)), .optional(.classifiedBy, .shortText),
      .optional(.basis, .shortText), .required(.foundAt, .dateTime),
      .required(.found, .word(FoundBasis.self)),
    ],
    children: [
      .optional(description), .optional(cause), .optional(correction), .optional(waiver),
      .optional(deferral), .many(awaitingParts), .many(part), .optional(work),
      .optional(casualtyReport),
    ], takesExtensions: true)
  static let discrepancies = ElementRule(
    .discrepancies, children: [.many(discrepancy)],
    keys: [KeyRule(.discrepancy, [.id, .item], .duplicateDiscrepancy)])
  static let downtime = ElementRule(
    .downtime,
    attributes: [
      .required(.start, .dateTime), .optional(.end, .dateTime),
      .required(.cause, .word(DowntimeCause.self)),
    ])
  static let declaredDowntime = ElementRule(.declaredDowntime, children: [.many(downtime)])
}
