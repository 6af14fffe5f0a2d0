// The inspection report.
extension ElementRule {
  static let visit = ElementRule(.visit, attributes: [.required(.id, .shortText)])
  static let exercise = ElementRule(.exercise, attributes: [.required(.name, .shortText)])
  static let remarks = ElementRule(.remarks, text: .value(.longText))
  package static let inspectionReport = ElementRule(
    .inspectionReport,
    attributes: [
      .required(.id, .form(.identifier)), .required(.revision, .whole(1...9999)),
      .required(.status, .word(ReportStatus.self)), .required(.preparedAt, .dateTime),
    ],
    children: [
      .one(source), .optional(visit), .optional(exercise), .optional(marking), .optional(remarks),
      .one(inspection), .one(vessel), .optional(checklistResults), .optional(discrepancies),
      .optional(declaredDowntime), .optional(preventiveMaintenance), .optional(supply),
      .optional(crew), .optional(trainingDelivered), .optional(assistanceDelivered),
      .optional(lessons), .optional(attachments),
    ], takesExtensions: true)
}
