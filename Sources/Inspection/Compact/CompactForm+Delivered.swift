// The order of the fields of training, assistance, lessons and attachments in the compact form.

extension CompactWriter {
  mutating func write(_ session: TrainingSession) {
    write(session.topic)
    write(session.audience)
    write(session.hours)
    write(session.attended)
    optional(session.passed) { $0.write($1) }
    write(session.line)
  }

  mutating func write(_ item: AssistanceItem) {
    write(item.item)
    write(item.quantity)
    optional(item.value) {
      $0.write($1.value)
      $0.write($1.currency)
    }
    write(item.serial)
    write(item.line)
  }

  mutating func write(_ lesson: Lesson) {
    write(lesson.text)
    list(lesson.tags) { $0.write($1) }
    write(lesson.line)
  }

  mutating func write(_ attachment: Attachment) {
    write(attachment.name)
    write(attachment.mediaType)
    write(attachment.digest)
    write(attachment.line)
  }
}

extension CompactReader {
  mutating func trainingSession() throws(CompactFormError) -> TrainingSession {
    TrainingSession(
      topic: try text(), audience: try text(), hours: try decimal(), attended: try number(),
      passed: try optionalNumber(), line: try number())
  }

  mutating func assistanceItem() throws(CompactFormError) -> AssistanceItem {
    AssistanceItem(
      item: try text(), quantity: try number(),
      value: try optional { reader throws(CompactFormError) in
        MoneyAmount(try reader.decimal(), currency: try reader.text())
      },
      serial: try optionalText(), line: try number())
  }

  mutating func lesson() throws(CompactFormError) -> Lesson {
    Lesson(
      text: try text(), tags: try list { reader throws(CompactFormError) in try reader.text() },
      line: try number())
  }

  mutating func attachment() throws(CompactFormError) -> Attachment {
    Attachment(
      name: try text(), mediaType: try text(), digest: try digest(), line: try number())
  }
}
