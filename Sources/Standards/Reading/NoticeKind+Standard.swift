import SeaworthyInspection
public import SeaworthyNotices

// What can be wrong with a scoring standard. An error keeps it from being used.
extension NoticeKind {
  static let notAStandard = NoticeKind(
    "not_a_standard", .error, fields: ["namespace"], example: "<InspectionReport>")
  static let duplicateRow = NoticeKind(
    "duplicate_row", .error, fields: ["line"], example: "two <Rank kind=\"boatCheck\">")
  static let weightsDoNotAddUp = NoticeKind(
    "weights_do_not_add_up", .error, fields: ["element", "sum"],
    example: "<Maintenance> with weights of 0.9 in all")
  static let citationMissing = NoticeKind(
    "citation_missing", .error, fields: ["element"], example: "<Caps mark=\"D\">")
  static let referenceMissing = NoticeKind(
    "reference_missing", .error, fields: ["element"], example: "<Caps mark=\"D?\">")
  static let notRising = NoticeKind(
    "not_rising", .error, fields: ["element"],
    example: "<Band name=\"satisfactory\"> from fewer points than degraded")
  static let notFalling = NoticeKind(
    "not_falling", .error, fields: ["element"],
    example: "<Level number=\"2\"> from more than level 1")
  static let evidenceMissing = NoticeKind(
    "evidence_missing", .error, fields: ["element", "kind"],
    example: "<Staleness> without a row for underwayTrial")
  static let notInOrder = NoticeKind(
    "not_in_order", .error, fields: ["group"],
    example: "an item of group 200 before one of group 100")
  static let capsReversed = NoticeKind(
    "caps_reversed", .error, fields: ["element"],
    example: "a cap for not mission capable above that for partially mission capable")
  static let translationMissing = NoticeKind(
    "translation_missing", .warning, fields: ["element", "language"],
    example: "one <ChecklistItem> of many without <Title language=\"es\">")

  static let effectForNoTime = NoticeKind(
    "effect_for_no_time", .error, fields: [],
    example: "effectiveUntil not later than effectiveFrom")

  static let standardKinds = [
    notAStandard, duplicateRow, weightsDoNotAddUp, citationMissing, referenceMissing, notRising,
    notFalling, evidenceMissing, notInOrder, capsReversed, translationMissing,
    effectForNoTime,
  ]

  /// Every kind of notice that reading a standard can give beside those of a report.
  public static let standardReadingKinds: [NoticeKind] =
    standardKinds + judgementKinds
    + ["mark", "part", "condition", "band", "level", "window", "method"].map(unknownWord)
}
