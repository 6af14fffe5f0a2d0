extension Statement {
  /// Reads `Statement`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    let content = try Content.read(reader)
    self.init(
      identifier: try reader.value(.id), revision: try reader.value(.revision),
      status: try reader.word(.status), preparedAt: try reader.value(.preparedAt),
      source: try reader.require(.source, Source.init),
      marking: try reader.read(.marking, Marking.init), coastGuard: try reader.value(.coastGuard),
      content: content.content, extensions: try reader.extensions(), line: content.line)
  }
}

extension Statement.Content {
  /// What is stated, and the line on which it begins.
  typealias Placed = (content: Statement.Content, line: Int)

  /// Reads the one of `RightOfReply`, `CommandersOverride` and `KnownChange` that stands in a
  /// `Statement`.
  static func read(_ reader: ElementReader) throws(UnreadableElement) -> Placed {
    let reply = try reader.read(.rightOfReply) { child throws(UnreadableElement) -> Placed in
      (.rightOfReply(try RightOfReply(child)), child.line)
    }
    if let reply { return reply }
    let override = try reader.read(.commandersOverride) {
      child throws(UnreadableElement) -> Placed in
      (.commandersOverride(try CommandersOverride(child)), child.line)
    }
    if let override { return override }
    return try reader.require(.knownChange) { child throws(UnreadableElement) -> Placed in
      (.knownChange(try KnownChange(child)), child.line)
    }
  }
}

extension RightOfReply {
  /// Reads `RightOfReply`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(
      hullNumber: try reader.optional(.hullNumber), report: try reader.optional(.report),
      text: try reader.require(.reply) { reply throws(UnreadableElement) in try reply.text() })
  }
}

extension CommandersOverride {
  /// Reads `CommandersOverride`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(
      level: try reader.value(.level), authority: try reader.value(.authority),
      from: try reader.value(.from), until: try reader.optional(.until),
      reason: try reader.require(.reason) { reason throws(UnreadableElement) in
        try reason.text()
      })
  }
}

extension KnownChange {
  /// Reads `KnownChange`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(
      at: try reader.value(.at), hullNumber: try reader.optional(.hullNumber),
      reason: try reader.require(.reason) { reason throws(UnreadableElement) in
        try reason.text()
      })
  }
}
