import SeaworthyNotices

// What no grammar can say about a document.
extension NoticeKind {
  static let endBeforeStart = NoticeKind(
    "end_before_start", .error, fields: ["name", "start", "startName"],
    example: "<Downtime start=\"2026-02-20…\" end=\"2026-02-01…\">")
  static let correctedBeforeFound = NoticeKind(
    "corrected_before_found", .error, fields: ["name", "foundAt"],
    example: "<Correction at=\"…\"> before the discrepancy's foundAt")
  static let duplicateInterval = NoticeKind(
    "duplicate_interval", .error, fields: ["name", "line"],
    example: "two <Downtime> with one start and one cause")
  static let emptyPlace = NoticeKind("empty_place", .error, example: "<Place/>")
  static let coastGuardMismatch = NoticeKind(
    "coast_guard_mismatch", .error, fields: ["name", "coastGuard"],
    example: "<Vessel coastGuard=\"XB\"> in <CoastGuard code=\"XA\">")
  static let duplicateVessel = NoticeKind(
    "duplicate_vessel", .error, fields: ["line"], example: "XA/XA-07 twice in one register")
  static let waiverWithoutEffect = NoticeKind(
    "waiver_without_effect", .warning, fields: ["severity"],
    example: "<Waiver> of a disabling discrepancy")
  static let waiverWithoutExpiry = NoticeKind(
    "waiver_without_expiry", .warning, fields: ["granted"],
    example: "<Waiver> of a restrictive discrepancy without expires")
  static let afterPrepared = NoticeKind(
    "after_prepared", .error, fields: ["name", "preparedAt"],
    example: "foundAt after the report's preparedAt")
  static let endsAfterPrepared = NoticeKind(
    "ends_after_prepared", .warning, fields: ["name", "preparedAt"],
    example: "<Inspection end=\"…\"> after the report's preparedAt")
  static let deliveryUnknown = NoticeKind(
    "delivery_unknown", .info, example: "<RegisteredVessel> without delivered")
  static let duplicateTask = NoticeKind(
    "duplicate_task", .error, fields: ["name", "line"],
    example: "two <MaintenanceTask> with one card and one due time")
  static let duplicateSpotCheck = NoticeKind(
    "duplicate_spot_check", .error, fields: ["name", "line"],
    example: "two <SpotCheck> with one card and one time")
  static let doneMissing = NoticeKind(
    "done_missing", .error, example: "<MaintenanceTask result=\"accomplished\"> without done")
  static let notDone = NoticeKind(
    "not_done", .error, fields: ["name"],
    example: "<MaintenanceTask result=\"scheduled\" done=\"…\">")
  static let notDueYet = NoticeKind(
    "not_due_yet", .error, fields: ["name", "preparedAt"],
    example: "<MaintenanceTask result=\"notAccomplished\"> due after the report's preparedAt")
  static let moreThanAll = NoticeKind(
    "more_than_all", .error, fields: ["name", "wholeName", "whole"],
    example: "<CrewBillet assigned=\"2\" qualified=\"3\">")
  static let amountIncomplete = NoticeKind(
    "amount_incomplete", .error, fields: ["missing"],
    example: "<AssistanceItem value=\"1200\"> without currency")
  static let transferToItself = NoticeKind(
    "transfer_to_itself", .error, fields: ["name"],
    example: "<Transfer coastGuard=\"XA\"> in <CoastGuard code=\"XA\">")
  static let transferBeforeDelivery = NoticeKind(
    "transfer_before_delivery", .error, fields: ["name", "delivered"],
    example: "<Transfer at=\"…\"> before the vessel's delivered")

  static let nearNamespace = NoticeKind(
    "near_namespace", .error, fields: ["element"],
    example: "<x:Discrepancies xmlns:x=\"urn:seaworthy:readiness:2\">")
  static let noCanonicalForm = NoticeKind(
    "no_canonical_form", .error, fields: ["element"], example: "<x:Photo xmlns:x=\"photo\">")

  static let contentKinds = [
    endBeforeStart, correctedBeforeFound, duplicateInterval, emptyPlace, coastGuardMismatch,
    duplicateVessel, waiverWithoutEffect, afterPrepared, endsAfterPrepared, deliveryUnknown,
    duplicateTask, duplicateSpotCheck, doneMissing, notDone, notDueYet, moreThanAll,
    amountIncomplete, transferToItself, transferBeforeDelivery, nearNamespace,
    noCanonicalForm, waiverWithoutExpiry,
  ]
}
