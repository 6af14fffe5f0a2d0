package import SeaworthyNotices

// What breaks the grammar. Each is an error: the file is held or refused, never scored. What is
// understood by others only, where it may stand, breaks nothing.
extension NoticeKind {
  static let unknownElement = NoticeKind(
    "unknown_element", .error, fields: ["element", "parent"], example: "<Discrepency id=\"D-3\">")
  static let foreignElement = NoticeKind(
    "foreign_element", .error, fields: ["element", "parent"],
    example: "<x:Photo xmlns:x=\"urn:x\"> in <Discrepancies>")
  static let notUnderstood = NoticeKind(
    "not_understood", .info, fields: ["element", "parent"],
    example: "<x:Photo xmlns:x=\"urn:x\"> at the end of <Discrepancy>")
  static let misplacedElement = NoticeKind(
    "misplaced_element", .error, fields: ["element", "parent"],
    example: "<Vessel> before <Inspection>")
  static let missingElement = NoticeKind(
    "missing_element", .error, fields: ["element", "parent", "count", "least"],
    example: "<InspectionReport> without <Source>")
  static let repeatedElement = NoticeKind(
    "repeated_element", .error, fields: ["element", "parent", "most"],
    example: "<Waiver/><Waiver/> in one <Discrepancy>")
  static let notExactlyOne = NoticeKind(
    "not_exactly_one", .error, fields: ["parent", "count"],
    example: "<Statement> with both <RightOfReply> and <KnownChange>")
  static let unknownAttribute = NoticeKind(
    "unknown_attribute", .error, fields: ["attribute", "element"],
    example: "<Discrepancy sevrity=\"major\">")
  static let missingAttribute = NoticeKind(
    "missing_attribute", .error, fields: ["attribute", "element"],
    example: "<Discrepancy> without severity")
  static let unexpectedText = NoticeKind(
    "unexpected_text", .error, fields: ["element"], example: "<Vessel>XA-07</Vessel>")
  static let emptyValue = NoticeKind(
    "empty_value", .error, fields: ["name"], example: "severity=\"\"")
  static let tooLong = NoticeKind(
    "too_long", .error, fields: ["name", "limit", "length"], example: "title=\"…201 characters…\"")
  static let badDateTime = NoticeKind(
    "bad_date_time", .error, fields: ["name"], example: "foundAt=\"2026-03-14 09:20\"")
  static let badDate = NoticeKind(
    "bad_date", .error, fields: ["name"], example: "expected=\"14/03/2026\"")
  static let badNumber = NoticeKind(
    "bad_number", .error, fields: ["name", "form"], example: "quantity=\"two\"")
  static let badIdentifier = NoticeKind(
    "bad_identifier", .error, fields: ["name"], example: "id=\"report-17\"")
  static let badCode = NoticeKind(
    "bad_code", .error, fields: ["name", "form"], example: "coastGuard=\"Xanadu\"")

  /// A word that is none of a list: `unknown_severity` for the list `severity`.
  package static func unknownWord(of list: String) -> NoticeKind {
    NoticeKind("unknown_\(list)", .error, fields: ["name"], example: "\(list)=\"…\"")
  }

  static let duplicateItem = NoticeKind(
    "duplicate_item", .error, fields: ["line"],
    example: "two <ItemResult item=\"529-01\"> in one report")
  static let duplicateDiscrepancy = NoticeKind(
    "duplicate_discrepancy", .error, fields: ["line"],
    example: "two <Discrepancy id=\"D-3\" item=\"529-01\"> in one report")
  static let duplicateEngine = NoticeKind(
    "duplicate_engine", .error, fields: ["line"],
    example: "two <EngineHours engine=\"port\"> of one vessel")
  static let duplicateCoastGuard = NoticeKind(
    "duplicate_coast_guard", .error, fields: ["line"],
    example: "two <CoastGuard code=\"XA\"> in one register")
  static let duplicateAllowance = NoticeKind(
    "duplicate_allowance", .error, fields: ["line"],
    example: "two <AllowanceLine part=\"4711\"> in one report")
  static let duplicateBillet = NoticeKind(
    "duplicate_billet", .error, fields: ["line"],
    example: "two <CrewBillet role=\"coxswain\"> in one report")
  static let duplicateAttachment = NoticeKind(
    "duplicate_attachment", .error, fields: ["line"],
    example: "two <Attachment name=\"bilge.jpg\"> in one report")

  static let grammarKinds: [NoticeKind] =
    [
      unknownElement, foreignElement, notUnderstood, misplacedElement, missingElement,
      repeatedElement, notExactlyOne,
      unknownAttribute, missingAttribute, unexpectedText, emptyValue, tooLong, badDateTime, badDate,
      badNumber,
      badIdentifier, badCode, duplicateItem, duplicateDiscrepancy, duplicateEngine,
      duplicateCoastGuard, duplicateAllowance, duplicateBillet, duplicateAttachment,
    ]
    + [
      Severity.listName, SourceKind.listName, InspectionKind.listName, ItemResult.listName,
      ReportStatus.listName, DiscrepancyCause.listName, Corrector.listName, WaiverKind.listName,
      FoundBasis.listName, SWBSGroup.listName, LifecycleStatus.listName, PartStatus.listName,
      DowntimeCause.listName, CASREPCategory.listName, MaintenanceResult.listName,
      PeriodicityUnit.listName, SpotCheckResult.listName, WordList.truthValue.name,
    ].map(unknownWord)
}
