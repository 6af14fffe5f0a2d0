package import SeaworthyNotices

// What is possible, but hardly meant, in one file by itself.
extension NoticeKind {
  static let implausibleDate = NoticeKind(
    "implausible_date", .warning, fields: ["name", "earliest"],
    example: "<Inspection start=\"0224-06-10…\">")
  static let implausibleEnd = NoticeKind(
    "implausible_end", .warning, fields: ["name", "latest"],
    example: "<Downtime end=\"2204-06-10…\">")
  static let preparedLate = NoticeKind(
    "prepared_late", .warning, fields: ["name", "days", "limit"],
    example: "preparedAt 400 days after the inspection")
  static let waiverTooLong = NoticeKind(
    "waiver_too_long", .warning, fields: ["name", "granted", "limit"],
    example: "<Waiver expires=\"2204-06-10…\">")
  package static let unitSlip = NoticeKind(
    "unit_slip", .warning, fields: ["meant"],
    example: "<Measurement value=\"0.4\" unit=\"psi\" lower=\"40\" upper=\"60\"/>, graded standard")
  static let outsideLimits = NoticeKind(
    "outside_limits", .warning, fields: ["limit"],
    example: "<Measurement value=\"33\" unit=\"psi\" lower=\"40\" upper=\"60\"/>, graded standard")

  static let plausibilityKinds = [
    implausibleDate, implausibleEnd, preparedLate, waiverTooLong, unitSlip, outsideLimits,
  ]
}
