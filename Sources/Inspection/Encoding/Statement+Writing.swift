extension Statement: ElementContent {
  /// Writes `Statement`.
  package func write(into element: inout ElementWriter) {
    element.attribute(.id, identifier)
    element.attribute(.revision, revision)
    element.attribute(.status, word: status)
    element.attribute(.preparedAt, preparedAt)
    element.attribute(.coastGuard, coastGuard)
    element.element(.source, source)
    element.element(.marking, marking)
    switch content {
    case .rightOfReply(let reply): element.element(.rightOfReply, reply)
    case .commandersOverride(let override): element.element(.commandersOverride, override)
    case .knownChange(let change): element.element(.knownChange, change)
    }
    element.extensions(extensions)
  }
}

extension RightOfReply: ElementContent {
  /// Writes `RightOfReply`.
  package func write(into element: inout ElementWriter) {
    element.attribute(.hullNumber, hullNumber)
    element.attribute(.report, report)
    element.element(.reply, text: text)
  }
}

extension CommandersOverride: ElementContent {
  /// Writes `CommandersOverride`.
  package func write(into element: inout ElementWriter) {
    element.attribute(.level, level)
    element.attribute(.authority, authority)
    element.attribute(.from, from)
    element.attribute(.until, until)
    element.element(.reason, text: reason)
  }
}

extension KnownChange: ElementContent {
  /// Writes `KnownChange`.
  package func write(into element: inout ElementWriter) {
    element.attribute(.at, at)
    element.attribute(.hullNumber, hullNumber)
    element.element(.reason, text: reason)
  }
}
