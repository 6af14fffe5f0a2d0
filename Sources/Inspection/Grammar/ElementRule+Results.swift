// What was found of the checklist's items.
extension ElementRule {
  static let measurement = ElementRule(
    .measurement,
    attributes: [
      .required(.value, .number(.any)), .required(.unit, .shortText),
      .optional(.lower, .number(.any)), .optional(.upper, .number(.any)),
    ])
  static let remark = ElementRule(.remark, text: .value(.longText))
  static let itemResult = ElementRule(
    .itemResult,
    attributes: [
      .required(.item, .form(.itemCode)), .required(.group, .word(SWBSGroup.self)),
      .optional(.title, .shortText), .required(.result, .word(ItemResult.self)),
      .optional(.afterRepair, .word(ItemResult.self)),
    ], children: [.optional(measurement), .optional(remark)], takesExtensions: true)
  static let checklistResults = ElementRule(
    .checklistResults, children: [.many(itemResult)],
    keys: [KeyRule(.itemResult, [.item], .duplicateItem)])
}
