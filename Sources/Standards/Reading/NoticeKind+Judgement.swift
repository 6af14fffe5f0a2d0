import SeaworthyNotices

// What a standard may say and should not: rows that fit together and yet let a score come out
// wrong.
extension NoticeKind {
  static let severitiesReversed = NoticeKind(
    "severities_reversed", .error, fields: ["worse", "milder"],
    example: "<SeverityValue severity=\"minor\"> with more points than major")
  static let capAboveBand = NoticeKind(
    "cap_above_band", .warning, fields: ["condition", "band"],
    example: "a cap of 65 for not mission capable, degraded from 60")
  static let noCoverageFloor = NoticeKind(
    "no_coverage_floor", .warning, fields: [], example: "<CoverageFloor mark=\"P\" value=\"0\"/>")
  static let noLevelFour = NoticeKind(
    "no_level_four", .warning, fields: ["element"],
    example: "<Level number=\"3\" from=\"0\"/>")
  static let statusReportOutranks = NoticeKind(
    "status_report_outranks", .warning, fields: ["kind"],
    example: "a rank for statusReport as high as for boatCheck")
  static let correctionTimesReversed = NoticeKind(
    "correction_times_reversed", .warning, fields: ["worse", "milder"],
    example: "<CorrectionTime severity=\"minor\"> sooner than major")
  static let nothingMissionEssential = NoticeKind(
    "nothing_mission_essential", .warning, fields: ["class"],
    example: "a <Checklist> without missionEssential=\"true\"")
  static let illustrativeChecklist = NoticeKind(
    "illustrative_checklist", .info, fields: ["classes", "count"],
    example: "<Checklist illustrative=\"true\">")

  static let judgementKinds = [
    severitiesReversed, capAboveBand, noCoverageFloor, noLevelFour, statusReportOutranks,
    correctionTimesReversed, nothingMissionEssential, illustrativeChecklist,
  ]
}
