// What was delivered to a partner, what others may learn from it, and the files beside a report.
extension ElementRule {
  static let trainingSession = ElementRule(
    .trainingSession,
    attributes: [
      .required(.topic, .shortText), .required(.audience, .shortText),
      .required(.hours, .number(.positive)), .required(.attended, .whole(0...9999)),
      .optional(.passed, .whole(0...9999)),
    ])
  static let trainingDelivered = ElementRule(
    .trainingDelivered, children: [.many(trainingSession)])

  static let assistanceItem = ElementRule(
    .assistanceItem,
    attributes: [
      .required(.item, .shortText), .required(.quantity, .whole(1...9999)),
      .optional(.value, .number(.nonNegative)), .optional(.currency, .form(.currency)),
      .optional(.serial, .shortText),
    ])
  static let assistanceDelivered = ElementRule(
    .assistanceDelivered, children: [.many(assistanceItem)])

  static let lessonText = ElementRule(.lessonText, text: .value(.longText))
  static let tag = ElementRule(.tag, text: .value(.shortText))
  static let lesson = ElementRule(.lesson, children: [.one(lessonText), .many(tag)])
  static let lessons = ElementRule(.lessons, children: [.many(lesson)])

  static let attachment = ElementRule(
    .attachment,
    attributes: [
      .required(.name, .shortText), .required(.mediaType, .form(.mediaType)),
      .required(.sha256, .form(.sha256)),
    ])
  static let attachments = ElementRule(
    .attachments, children: [.many(attachment)],
    keys: [KeyRule(.attachment, [.name], .duplicateAttachment)])
}
