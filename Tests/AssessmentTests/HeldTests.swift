import Foundation
import SeaworthyInspection
import SeaworthyLedger
import SeaworthyTime
import Testing

@testable import SeaworthyAssessment

/// What waits for a person.
@Suite("What waits")
struct HeldTests {
  private func assessment(
    _ scratch: ScratchLedger, asOf: String = "2025-08-01T00:00:00Z"
  ) async throws -> Assessment {
    try await Assessment(
      scratch.ledger, standard: try standard(), asOf: try instant(asOf),
      knownUntil: .distantFuture)
  }

  private func counts(_ answer: HeldAnswer) -> [Int] {
    [answer.errors, answer.decisions, answer.omitted]
  }

  /// A boat check of 10 June with an error.
  private func bad(_ number: UInt8 = 1, revision: Int = 1) throws -> String {
    try boatCheckFile(number, revision: revision, result: "standrd")
  }

  @Test("is a held file, until the corrected one comes")
  func corrected() async throws {
    let scratch = try ScratchLedger()
    try scratch.keep("bad.xml", bad())
    let answer = try await assessment(scratch).held(in: scratch.ledger)
    let digest = try #require(answer.files.first?.digest)
    let (seven, received) = (try vessel("XA/XA-07"), try instant("2025-08-01T00:00:00Z"))
    let expected = HeldFile(
      reason: .errors, question: nil, codes: ["unknown_result"], fileName: "bad.xml", line: 10,
      digest: digest, identifier: try identifier(1), revision: 1, form: .report, kind: .boatCheck,
      coastGuards: ["XA"], vessel: seven, unknownFrom: try instant("2025-06-10T14:00:00Z"),
      endedAt: nil, receipt: 1, receivedAt: received,
      wayOut: WayOut(.sameIdentifier, revision: 1))
    #expect(answer.files == [expected])
    #expect(counts(answer) == [1, 0, 0])

    try scratch.keep("good.xml", boatCheckFile())
    let after = try await assessment(scratch)
    #expect(try after.held(in: scratch.ledger).files == [])
    let untouched = try ScratchLedger()
    try untouched.keep("good.xml", boatCheckFile())
    let (scores, truth) = (
      try after.scores(vessel: seven), try await assessment(untouched).scores(vessel: seven)
    )
    #expect(scores.coastGuards == truth.coastGuards)
  }

  @Test("tells of a later inspection that it ended what the file did, from its instant on")
  func ended() async throws {
    let scratch = try ScratchLedger()
    try scratch.keep("bad.xml", bad())
    try scratch.keep("later.xml", boatCheckFile(2, at: "2025-07-10T14:00:00Z"))
    for (asOf, isEnded) in [("2025-07-10T13:59:59Z", false), ("2025-07-10T14:00:00Z", true)] {
      let answer = try await assessment(scratch, asOf: asOf).held(in: scratch.ledger)
      let end = isEnded ? try instant("2025-07-10T14:00:00Z") : nil
      #expect(answer.files.map(\.endedAt) == [end])
    }
  }

  @Test("lists what bears on a boat first, then by vessel and time, and says what it leaves out")
  func order() async throws {
    let scratch = try ScratchLedger()
    try scratch.keep("ended.xml", bad(1))
    try scratch.keep("later.xml", boatCheckFile(2, at: "2025-06-20T14:00:00Z"))
    for (number, name) in [(3, "july.xml"), (4, "august.xml")] as [(UInt8, String)] {
      let start = number == 3 ? "2025-07-10T14:00:00Z" : "2025-07-20T14:00:00Z"
      try scratch.keep(name, boatCheckFile(number, at: start, result: "standrd"))
    }
    let eight = try bad(5).replacingOccurrences(of: "XA-07", with: "XA-08")
    try scratch.keep("eight.xml", eight)
    let answer = try await assessment(scratch).held(in: scratch.ledger)
    let names = ["july.xml", "august.xml", "eight.xml", "ended.xml"]
    #expect(answer.files.map(\.fileName) == names)
    let limited = answer.limited(to: 3)
    #expect(limited.files.map(\.fileName) == Array(names.prefix(3)))
    #expect(counts(limited) == [4, 0, 1])
    #expect(answer.limited(to: 4) == answer)
  }

  @Test("is asked of a coast guard or a vessel")
  func filtered() async throws {
    let scratch = try ScratchLedger()
    try scratch.keep("xa.xml", bad(1))
    try scratch.keep("xb.xml", bad(2).replacingOccurrences(of: "\"XA\"", with: "\"XB\""))
    let (assessment, ledger) = (try await assessment(scratch), scratch.ledger)
    #expect(try assessment.held(in: ledger).files.map(\.fileName) == ["xa.xml", "xb.xml"])
    #expect(
      try assessment.held(in: ledger, coastGuard: "XB").files.map(\.fileName) == ["xb.xml"])
    #expect(
      try assessment.held(in: ledger, vessel: vessel("XA/XA-07")).files.map(\.fileName)
        == ["xa.xml"])
    #expect(throws: AssessmentError.self) { try assessment.held(in: ledger, coastGuard: "XC") }
    #expect(throws: AssessmentError.self) {
      try assessment.held(in: ledger, vessel: vessel("XB/XB-99"))
    }
  }

  @Test("is a document that somebody has to decide about, with the way out")
  func decisions() async throws {
    let scratch = try ScratchLedger()
    try scratch.keep("one.xml", boatCheckFile(1))
    try scratch.keep("other.xml", boatCheckFile(1, result: "nonstandard"))
    try scratch.keep("first.xml", boatCheckFile(2, at: "2025-07-10T14:00:00Z"))
    try scratch.keep("third.xml", boatCheckFile(2, revision: 3, at: "2025-07-10T14:00:00Z"))
    let moved = try boatCheckFile(3, revision: 2, at: "2025-07-11T14:00:00Z")
    try scratch.keep("before.xml", boatCheckFile(3, at: "2025-07-11T14:00:00Z"))
    try scratch.keep("moved.xml", moved.replacingOccurrences(of: "XA-07", with: "XA-09"))
    let answer = try await assessment(scratch).held(in: scratch.ledger)
    let told = Dictionary(
      uniqueKeysWithValues: answer.files.map {
        ($0.fileName, [$0.reason.rawValue, "\($0.wayOut)"])
      })
    let conflict = [HeldFile.Reason.conflict.rawValue, "\(WayOut(.nextRevision, revision: 2))"]
    #expect(
      told == [
        "one.xml": conflict, "other.xml": conflict,
        "third.xml": ["decision", "\(WayOut(.missingRevision))"],
        "moved.xml": ["decision", "\(WayOut(.decision))"],
      ])
    #expect(counts(answer) == [0, 4, 0])
    #expect(answer.files.map { $0.question == nil } == answer.files.map { $0.reason == .conflict })
  }
}
