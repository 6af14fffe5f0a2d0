import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime

extension Sample {
  /// What waits for a person: a file for each reason and way out.
  static func held() throws -> HeldAnswer {
    let errors = [
      try heldFile(41, wayOut: WayOut(.sameIdentifier, revision: 2)) {
        ($0.codes, $0.line) = (["unknown_severity", "waiver_without_effect"], 48)
      },
      try heldFile(42, wayOut: WayOut(.sameIdentifier, preparedAfter: after)) {
        $0.revision = nil
        $0.endedAt = try instant("2026-03-27T13:00:00Z")
      },
      try heldFile(43, wayOut: WayOut(.sameInspection, revision: 2)) { $0.identifier = nil },
      try heldFile(44, wayOut: WayOut(.sameInspection, preparedAfter: after)) {
        ($0.identifier, $0.revision) = (nil, nil)
      },
      try heldFile(45, wayOut: WayOut(.laterInspection)) {
        ($0.identifier, $0.revision, $0.kind) = (nil, nil, nil)
        $0.fileName = "a long name of a folder/and of another one/XB-12 boat check of March.xml"
      },
    ]
    let decisions = [
      try heldFile(46, wayOut: WayOut(.nextRevision, revision: 2)) { file in
        (file.reason, file.codes) = (.conflict, ["conflict"])
      },
      try heldFile(47, wayOut: WayOut(.missingRevision)) { file in
        (file.reason, file.codes) = (.decision, ["needs_decision"])
        file.question = Phrase("decision.skippedRevision")
        file.isWorstUnknown = true
      },
      try heldFile(48, wayOut: WayOut(.decision)) { file in
        (file.reason, file.codes) = (.decision, ["needs_decision"])
        file.question = Phrase("decision.anotherCoastGuard")
        (file.vessel, file.unknownFrom, file.kind) = (nil, nil, nil)
        (file.form, file.coastGuards) = (.register, ["XA", "XB"])
      },
    ]
    return HeldAnswer(
      basis: try basis(), errors: errors.count + 12, decisions: decisions.count,
      files: errors + decisions)
  }

  /// A ledger in which nothing waits, and nothing is.
  static func heldNothing() throws -> HeldAnswer {
    var basis = try basis()
    (basis.receipt, basis.receiptTime) = (0, nil)
    return HeldAnswer(basis: basis, errors: 0, decisions: 0, files: [])
  }

  private static let after = Instant(milliseconds: 1_774_000_000_000)

  private static func heldFile(
    _ number: UInt8, wayOut: WayOut, _ change: (inout HeldFile) throws -> Void
  ) throws -> HeldFile {
    let citation = try citation(number, "", line: 1)
    var file = HeldFile(
      reason: .errors, question: nil, codes: ["bad_identifier"],
      fileName: "XB/2026-03-20-XB-12-boat-check.xml", line: 3, digest: citation.digest,
      identifier: citation.document, revision: 2, form: .report, kind: .boatCheck,
      coastGuards: ["XB"],
      vessel: VesselKey(coastGuard: "XB", hullNumber: "XB-12"),
      unknownFrom: try instant("2026-03-20T13:00:00Z"), endedAt: nil, receipt: Int64(number),
      receivedAt: try instant("2026-04-02T13:20:05Z"), wayOut: wayOut)
    try change(&file)
    return file
  }
}
