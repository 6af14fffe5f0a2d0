extension Statement: CanonicalValue {
  func write(to writer: inout CanonicalWriter) {
    writer.write(identifier.text)
    writer.write(revision)
    writer.write(status)
    writer.write(preparedAt)
    writer.write(source)
    writer.write(marking)
    writer.write(coastGuard)
    writer.write(content)
    writer.addition(extensions)
  }
}

extension Statement.Content: CanonicalValue {
  func write(to writer: inout CanonicalWriter) {
    switch self {
    case .rightOfReply(let reply):
      writer.write("rightOfReply")
      writer.write(reply)
    case .commandersOverride(let override):
      writer.write("commandersOverride")
      writer.write(override)
    case .knownChange(let change):
      writer.write("knownChange")
      writer.write(change)
    }
  }
}

extension RightOfReply: CanonicalValue {
  func write(to writer: inout CanonicalWriter) {
    writer.write(hullNumber)
    writer.write(report)
    writer.write(text)
  }
}

extension CommandersOverride: CanonicalValue {
  func write(to writer: inout CanonicalWriter) {
    writer.write(level)
    writer.write(authority)
    writer.write(from)
    writer.write(until)
    writer.write(reason)
  }
}

extension KnownChange: CanonicalValue {
  func write(to writer: inout CanonicalWriter) {
    writer.write(at)
    writer.write(hullNumber)
    writer.write(reason)
  }
}
