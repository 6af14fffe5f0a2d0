extension TrainingSession: ElementContent {
  /// Writes `TrainingSession`.
  package func write(into element: inout ElementWriter) {
    element.attribute(.topic, topic)
    element.attribute(.audience, audience)
    element.attribute(.hours, hours)
    element.attribute(.attended, attended)
    element.attribute(.passed, passed)
  }
}

extension AssistanceItem: ElementContent {
  /// Writes `AssistanceItem`.
  package func write(into element: inout ElementWriter) {
    element.attribute(.item, item)
    element.attribute(.quantity, quantity)
    element.attribute(.value, value?.value)
    element.attribute(.currency, value?.currency)
    element.attribute(.serial, serial)
  }
}

extension Lesson: ElementContent {
  /// Writes `Lesson`.
  package func write(into element: inout ElementWriter) {
    element.element(.lessonText, text: text)
    for tag in tags { element.element(.tag, text: tag) }
  }
}

extension Attachment: ElementContent {
  /// Writes `Attachment`.
  package func write(into element: inout ElementWriter) {
    element.attribute(.name, name)
    element.attribute(.mediaType, mediaType)
    element.attribute(.sha256, digest)
  }
}
