extension TrainingSession: CanonicalValue {
  func write(to writer: inout CanonicalWriter) {
    writer.write(topic)
    writer.write(audience)
    writer.write(hours)
    writer.write(attended)
    writer.write(passed)
  }
}

extension AssistanceItem: CanonicalValue {
  func write(to writer: inout CanonicalWriter) {
    writer.write(item)
    writer.write(quantity)
    writer.write(value)
    writer.write(serial)
  }
}

extension MoneyAmount: CanonicalValue {
  func write(to writer: inout CanonicalWriter) {
    writer.write(value)
    writer.write(currency)
  }
}

extension Lesson: CanonicalValue {
  func write(to writer: inout CanonicalWriter) {
    writer.write(text)
    writer.write(set: tags)
  }
}

extension Attachment: CanonicalValue {
  func write(to writer: inout CanonicalWriter) {
    writer.write(name)
    writer.write(mediaType)
    writer.write(digest)
  }
}
