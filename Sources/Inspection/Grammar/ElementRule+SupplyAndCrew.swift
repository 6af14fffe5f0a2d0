// The allowance of parts and the crew: as a register requires them, and as a report counts them.
extension ElementRule {
  static let allowanceAttributes: [AttributeRule] = [
    .required(.part, .shortText), .optional(.title, .shortText),
    .optional(.nsn, .form(.stockNumber)), .required(.critical, .word(.truthValue)),
    .required(.required, .whole(0...9999)),
  ]
  static let allowanceLine = ElementRule(
    .allowanceLine, attributes: allowanceAttributes + [.optional(.onHand, .whole(0...9999))])
  static let supply = ElementRule(
    .supply, children: [.many(allowanceLine)],
    keys: [KeyRule(.allowanceLine, [.part], .duplicateAllowance)])

  static let billetAttributes: [AttributeRule] = [
    .required(.role, .shortText), .required(.required, .whole(0...9999)),
  ]
  static let crewBillet = ElementRule(
    .crewBillet,
    attributes: billetAttributes + [
      .optional(.assigned, .whole(0...9999)), .optional(.qualified, .whole(0...9999)),
    ])
  static let crew = ElementRule(
    .crew, children: [.many(crewBillet)],
    keys: [KeyRule(.crewBillet, [.role], .duplicateBillet)])
}
