import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import Testing

extension Sample {
  /// A statement of each kind, two overrides in conflict among them, with a control character.
  static func statements() throws -> [CitedStatement] {
    let xa07 = VesselKey(coastGuard: "XA", hullNumber: "XA-07")
    let change = KnownChange(
      at: Timestamp(try instant("2026-01-01T04:00:00Z")), reason: "New contract for outboards.")
    let reply = RightOfReply(
      hullNumber: "XA-07", report: try citation(1, "Inspection", line: 11).document,
      text: "The pump was\u{1B}[31m on order;\nthe delay is confirmed.")
    return [
      try statement(31, .knownChange(change)),
      try statement(32, override(1, until: nil), isInConflict: true),
      try statement(
        33, override(2, until: try instant("2026-07-01T04:00:00Z")), isInConflict: true),
      try statement(34, .rightOfReply(reply), about: xa07),
    ]
  }

  private static func override(_ level: Int, until: Instant?) throws -> Statement.Content {
    .commandersOverride(
      CommandersOverride(
        level: level, authority: "Commander, sector north",
        from: Timestamp(try instant("2026-02-01T04:00:00Z")),
        until: until.map { Timestamp($0) }, reason: "Two crews were trained."))
  }

  private static func statement(
    _ document: UInt8, _ content: Statement.Content, about vessel: VesselKey? = nil,
    isInConflict: Bool = false
  ) throws -> CitedStatement {
    var citation = try citation(document, "", line: 5)
    citation.path = "/Statement"
    return CitedStatement(
      statement: Statement(
        identifier: try #require(citation.document),
        preparedAt: Timestamp(try instant("2026-03-20T13:00:00Z")),
        source: Source(.coastGuard, name: vessel == nil ? nil : "XA maintenance office"),
        coastGuard: "XA", content: content), vessel: vessel, citation: citation,
      isInConflict: isInConflict)
  }
}
