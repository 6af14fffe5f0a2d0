// Who made a document, and the vessel, by NIEM Maritime's names. Source: doctrine 9.
extension ElementRule {
  static let source = ElementRule(
    .source, attributes: [.required(.kind, .word(SourceKind.self)), .optional(.name, .shortText)])
  static let vesselHullNumberText = ElementRule(
    .vesselHullNumberText, text: .value(.form(.hullNumber)))
  static let vesselName = ElementRule(.vesselName, text: .value(.shortText))
  static let vesselClassText = ElementRule(.vesselClassText, text: .value(.shortText))
  static let vesselHINText = ElementRule(
    .vesselHINText, text: .value(.form(.hullIdentificationNumber)))
  static let vesselIMONumberText = ElementRule(
    .vesselIMONumberText, text: .value(.form(.imoNumber)))
  static let vesselMMSIText = ElementRule(.vesselMMSIText, text: .value(.form(.mmsi)))
  static let vesselCallSignText = ElementRule(.vesselCallSignText, text: .value(.form(.callSign)))
  static let vesselNationalFlagISO3166Alpha2Code = ElementRule(
    .vesselNationalFlagISO3166Alpha2Code, text: .value(.form(.countryCode)))
  static let vesselHomePort = ElementRule(.vesselHomePort, text: .value(.shortText))
  static let vesselOverallLengthMeasure = ElementRule(
    .vesselOverallLengthMeasure, attributes: [.required(.unit, .shortText)],
    text: .value(.number(.nonNegative)))
  static let vesselMaximumCrewQuantity = ElementRule(
    .vesselMaximumCrewQuantity, text: .value(.whole(0...9999)))
  static let engineHours = ElementRule(
    .engineHours, attributes: [.required(.engine, .shortText)], text: .value(.number(.nonNegative)))
  static let vessel = ElementRule(
    .vessel,
    attributes: [
      .required(.coastGuard, .form(.coastGuardCode)),
      .optional(.lifecycle, .word(LifecycleStatus.self)),
    ],
    children: [
      .one(vesselHullNumberText), .optional(vesselName), .optional(vesselClassText),
      .optional(vesselHINText), .optional(vesselIMONumberText), .optional(vesselMMSIText),
      .optional(vesselCallSignText), .optional(vesselNationalFlagISO3166Alpha2Code),
      .optional(vesselHomePort), .optional(vesselOverallLengthMeasure),
      .optional(vesselMaximumCrewQuantity), .many(engineHours),
    ], keys: [KeyRule(.engineHours, [.engine], .duplicateEngine)], takesExtensions: true)
}
