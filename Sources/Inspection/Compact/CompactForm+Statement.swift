import SeaworthyTime

// The order of a statement's fields in the compact form.

extension CompactWriter {
  mutating func write(_ statement: Statement) {
    write(statement.identifier)
    write(statement.revision)
    write(statement.status)
    write(statement.preparedAt)
    write(statement.source.kind)
    write(statement.source.name)
    optional(statement.marking) { $0.write($1) }
    write(statement.coastGuard)
    write(statement.content)
    write(statement.extensions)
    write(statement.line)
  }

  private mutating func write(_ content: Statement.Content) {
    switch content {
    case .rightOfReply(let reply):
      write(ContentKind.rightOfReply)
      write(reply.hullNumber)
      optional(reply.report) { $0.write($1) }
      write(reply.text)
    case .commandersOverride(let override):
      write(ContentKind.commandersOverride)
      write(override.level)
      write(override.authority)
      write(override.from)
      optional(override.until) { $0.write($1) }
      write(override.reason)
    case .knownChange(let change):
      write(ContentKind.knownChange)
      write(change.at)
      write(change.hullNumber)
      write(change.reason)
    }
  }
}

extension CompactReader {
  mutating func statement() throws(CompactFormError) -> Statement {
    Statement(
      identifier: try identifier(), revision: try number(), status: try word(),
      preparedAt: try time(), source: Source(try word(), name: try optionalText()),
      marking: try optional { reader throws(CompactFormError) in try reader.marking() },
      coastGuard: try text(), content: try content(), extensions: try extensions(),
      line: try number())
  }

  private mutating func content() throws(CompactFormError) -> Statement.Content {
    let kind: ContentKind = try word()
    switch kind {
    case .rightOfReply:
      return .rightOfReply(
        RightOfReply(
          hullNumber: try optionalText(),
          report: try optional { reader throws(CompactFormError) in try reader.identifier() },
          text: try text()))
    case .commandersOverride:
      return .commandersOverride(
        CommandersOverride(
          level: try number(), authority: try text(), from: try time(),
          until: try optionalTime(), reason: try text()))
    case .knownChange:
      return .knownChange(
        KnownChange(at: try time(), hullNumber: try optionalText(), reason: try text()))
    }
  }
}

/// Which kind of content follows.
private enum ContentKind: String, CodeWord {
  case rightOfReply
  case commandersOverride
  case knownChange

  static let listName = "content"
}
