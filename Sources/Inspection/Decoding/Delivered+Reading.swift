extension TrainingSession {
  /// Reads `TrainingSession`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(
      topic: try reader.value(.topic), audience: try reader.value(.audience),
      hours: try reader.value(.hours), attended: try reader.value(.attended),
      passed: try reader.optional(.passed), line: reader.line)
  }
}

extension AssistanceItem {
  /// Reads `AssistanceItem`; an amount has both value and currency.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    let value: DecimalNumber? = try reader.optional(.value)
    let currency: String? = try reader.optional(.currency)
    guard (value == nil) == (currency == nil) else { throw UnreadableElement(line: reader.line) }
    self.init(
      item: try reader.value(.item), quantity: try reader.value(.quantity),
      value: value.flatMap { value in currency.map { MoneyAmount(value, currency: $0) } },
      serial: try reader.optional(.serial), line: reader.line)
  }
}

extension Lesson {
  /// Reads `Lesson`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(
      text: try reader.require(.lessonText) { text throws(UnreadableElement) in try text.text() },
      tags: try reader.readAll(.tag) { tag throws(UnreadableElement) in try tag.text() },
      line: reader.line)
  }
}

extension Attachment {
  /// Reads `Attachment`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(
      name: try reader.value(.name), mediaType: try reader.value(.mediaType),
      digest: try reader.value(.sha256), line: reader.line)
  }
}
