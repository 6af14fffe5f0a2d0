// The inspection, and how its document may be handled.
extension ElementRule {
  static let releasableTo = ElementRule(
    .releasableTo, attributes: [.required(.coastGuard, .form(.coastGuardCode))])
  static let marking = ElementRule(
    .marking, attributes: [.required(.handling, .shortText)], children: [.many(releasableTo)])
  static let place = ElementRule(
    .place,
    attributes: [
      .optional(.locode, .form(.locode)), .optional(.latitude, .number(.within(-90...90))),
      .optional(.longitude, .number(.within(-180...180))),
    ], text: .optional(.shortText))
  static let inspector = ElementRule(
    .inspector,
    attributes: [
      .required(.role, .shortText), .optional(.speciality, .shortText),
      .optional(.name, .shortText),
    ])
  static let checklistReference = ElementRule(
    .checklist, attributes: [.required(.name, .shortText), .required(.version, .shortText)])
  static let conditions = ElementRule(
    .conditions, attributes: [.optional(.seaState, .whole(0...9)), .optional(.weather, .shortText)])
  static let inspection = ElementRule(
    .inspection,
    attributes: [
      .required(.kind, .word(InspectionKind.self)), .required(.start, .dateTime),
      .optional(.end, .dateTime),
    ],
    children: [
      .optional(place), .many(inspector), .optional(checklistReference), .optional(conditions),
    ], takesExtensions: true)
}
