import SeaworthyInspection
import SeaworthyReadiness

/// A statement with the digest by which it is cited.
struct KnownStatement: Hashable, Sendable {
  /// The statement.
  var statement: Statement
  /// The digest of its canonical form.
  var digest: Digest

  /// The statement as answers show it.
  ///
  /// - Parameter vessels: the vessel of each report that is known, by the report's identifier. A
  ///   statement speaks for its own coast guard's vessels only.
  func cited(
    isInConflict: Bool, _ vessels: [DocumentIdentifier: VesselKey]
  ) -> CitedStatement {
    CitedStatement(
      statement: statement, vessel: vessel(among: vessels),
      citation: Citation(
        document: statement.identifier, revision: statement.revision, digest: digest,
        path: "/Statement/" + element, line: statement.line),
      isInConflict: isInConflict)
  }

  private func vessel(among vessels: [DocumentIdentifier: VesselKey]) -> VesselKey? {
    let hullNumber: String?
    let report: DocumentIdentifier?
    switch statement.content {
    case .rightOfReply(let reply): (hullNumber, report) = (reply.hullNumber, reply.report)
    case .knownChange(let change): (hullNumber, report) = (change.hullNumber, nil)
    case .commandersOverride: return nil
    }
    if let hullNumber {
      return VesselKey(coastGuard: statement.coastGuard, hullNumber: hullNumber)
    }
    let answered = report.flatMap { vessels[$0] }
    return answered?.coastGuard == statement.coastGuard ? answered : nil
  }

  private var element: String {
    switch statement.content {
    case .rightOfReply: "RightOfReply"
    case .commandersOverride: "CommandersOverride"
    case .knownChange: "KnownChange"
    }
  }
}
