import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime
import Testing

extension Sample {
  /// Three contents under one identifier, and two registers that people decided between
  /// differently.
  static func conflicts() throws -> ConflictsAnswer {
    var basis = try basis()
    basis.fileNames = [:]
    let reports = [
      try candidate(41, "two tablets/01-engineer.xml"),
      try candidate(42, "two tablets/02-coxswain.xml") { $0.isWithdrawn = true },
      try candidate(43, "an office/revised.xml") { candidate in
        (candidate.revision, candidate.source) = (2, .coastGuard)
        candidate.vessel = VesselKey(coastGuard: "XB", hullNumber: "XB-11")
        candidate.question = Phrase("decision.anotherVessel")
        candidate.isCompared = false
      },
    ]
    let registers = [
      try candidate(44, "register.xml"), try candidate(45, "register of the other office.xml"),
    ].map { candidate in
      var register = candidate
      (register.vessel, register.kind, register.start) = (nil, nil, nil)
      register.coastGuards = ["XA", "XB"]
      return register
    }
    let discrepancy = "/InspectionReport/Discrepancies/Discrepancy[@id='D-9'][@item='529-02']"
    return ConflictsAnswer(
      basis: basis,
      conflicts: [
        Conflict(
          identifier: try #require(citation(41, "", line: 1).document), form: .report,
          candidates: reports,
          differences: [
            Conflict.Difference(
              path: "\(discrepancy)/@severity", values: ["restrictive", "minor", nil],
              lines: [26, 27, nil]),
            Conflict.Difference(
              path: "/InspectionReport/Remarks",
              values: [nil, "Looked again \u{1B}[2J in daylight.", nil], lines: [nil, 4, nil]),
          ], contradictions: []),
        Conflict(
          identifier: try #require(citation(44, "", line: 1).document), form: .register,
          candidates: registers,
          differences: [
            Conflict.Difference(
              path: "/FleetRegister/Source/@kind", values: ["a", "b"], lines: [3, 3])
          ],
          contradictions: [
            Conflict.Contradiction(
              kept: try digest(44), reason: "the signed one",
              decidedAt: try instant("2026-03-30T09:00:00Z")),
            Conflict.Contradiction(
              kept: nil, reason: "both are drafts", decidedAt: try instant("2026-03-31T09:00:00Z")),
          ]),
      ])
  }

  /// A ledger in which everything is decided.
  static func noConflicts() throws -> ConflictsAnswer {
    ConflictsAnswer(basis: try basis(), conflicts: [])
  }

  private static func candidate(
    _ number: UInt8, _ fileName: String, _ change: (inout Conflict.Candidate) -> Void = { _ in }
  ) throws -> Conflict.Candidate {
    var candidate = Conflict.Candidate(
      digest: try digest(number), revision: 1, isWithdrawn: false, source: .team,
      coastGuards: ["XB"], vessel: VesselKey(coastGuard: "XB", hullNumber: "XB-12"),
      kind: .boatCheck, start: try instant("2026-03-20T13:00:00Z"), fileName: fileName,
      receipt: Int64(number), receivedAt: try instant("2026-04-02T13:20:05Z"), question: nil)
    change(&candidate)
    return candidate
  }
}
