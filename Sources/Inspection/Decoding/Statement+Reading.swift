extension Statement {
  /// Reads `Statement`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(
      identifier: try reader.value(.id), revision: try reader.value(.revision),
      status: try reader.word(.status), preparedAt: try reader.value(.preparedAt),
      source: try reader.require(.source, Source.init),
      marking: try reader.read(.marking, Marking.init), coastGuard: try reader.value(.coastGuard),
      content: try Content(reader), extensions: try reader.extensions())
  }
}

extension Statement.Content {
  /// Reads the one of `RightOfReply`, `CommandersOverride` and `KnownChange` that stands in a
  /// `Statement`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    if let reply = try reader.read(.rightOfReply, RightOfReply.init) {
      self = .rightOfReply(reply)
    } else if let override = try reader.read(.commandersOverride, CommandersOverride.init) {
      self = .commandersOverride(override)
    } else {
      self = .knownChange(try reader.require(.knownChange, KnownChange.init))
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
