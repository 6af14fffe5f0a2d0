import GRDB
import SeaworthyInspection
import SeaworthyTime
import Testing

@testable import SeaworthyLedger

/// Decisions: what they settle, how they are revised, and that their order never matters.
///
/// Source: doctrine 2, rules 1 and 3; product, promise 2.
@Suite struct DecisionTests {
  private let ledger: Ledger
  private let one = Sample(remarks: "one")
  private let other = Sample(remarks: "other")

  init() throws { ledger = try LedgerEngine.memory.make() }

  private func subject(_ id: Int = 1) throws -> Decision.Subject {
    .documents(try Sample.identifier(id))
  }

  private func keep(_ samples: Sample...) throws {
    for sample in samples { _ = try ledger.keep(sample.file()) }
  }

  /// The remarks of what stands; nil while candidates are disputed.
  private func standing(in ledger: Ledger? = nil) throws -> [String?] {
    try (ledger ?? self.ledger).snapshot().reports.map { document in
      guard
        case .report(let report) = try CompactForm.decode(
          document.compactForm, ofFile: document.fileDigest)
      else {
        return nil
      }
      return report.remarks
    }
  }

  @Test("What is decided for stands from the decision's receipt on, and not before")
  func keeps() throws {
    try keep(one, other)
    #expect(try ledger.snapshot().disputes.count == 1)
    let kept = try ledger.decide(subject(), keep: other.digest(), reason: " read from the tablet ")
    #expect(kept.receipt == 3)
    #expect(kept.decision.reason == "read from the tablet")
    #expect(kept.decision.weighed == [try one.digest(), try other.digest()].sorted())
    #expect(try standing() == ["other"])
    #expect(try ledger.snapshot().disputes == [])
    #expect(try ledger.conflicts() == [])
    #expect(try ledger.waiting() == [])
    #expect(try ledger.snapshot(knownAt: 2).disputes.count == 1)
    #expect(try ledger.decisions(knownAt: 2) == [])
    #expect(try ledger.decisions() == [kept])
  }

  @Test("A decision is revised by another; the last word counts")
  func revised() throws {
    try keep(one, other)
    let first = try ledger.decide(subject(), keep: one.digest(), reason: "a")
    let second = try ledger.decide(subject(), keep: other.digest(), reason: "b")
    #expect(second.decision.replaces == [first.decision.digest])
    #expect(try standing() == ["other"])
    #expect(try ledger.snapshot(knownAt: first.receipt).disputes == [])
    _ = try ledger.withdraw(subject(), reason: "neither was on board")
    #expect(try standing() == [])
    #expect(try ledger.snapshot().gaps.map(\.reason) == [.reportWithdrawn])
    _ = try ledger.decide(subject(), keep: one.digest(), reason: "he was")
    #expect(try standing() == ["one"])
    #expect(try ledger.snapshot().gaps == [])
  }

  @Test("The same decision again changes nothing")
  func again() throws {
    try keep(one, other)
    let digest = try one.digest()
    _ = try ledger.decide(subject(), keep: digest, reason: "a")
    #expect(throws: DecisionError.decidedAlready) {
      _ = try ledger.decide(subject(), keep: digest, reason: "b")
    }
    #expect(try ledger.decisions().count == 1)
  }

  @Test("A third content that nobody weighed is a conflict again")
  func unweighed() throws {
    try keep(one, other)
    _ = try ledger.decide(subject(), keep: one.digest(), reason: "a")
    let third = Sample(remarks: "third")
    #expect(try ledger.keep(third.file()) == .conflicting(receipt: 4))
    let dispute = try #require(try ledger.snapshot().disputes.first)
    #expect(
      dispute.candidates.map(\.digest) == [try one.digest(), try third.digest()].sorted())
    _ = try ledger.decide(subject(), keep: third.digest(), reason: "b")
    #expect(try standing() == ["third"])
  }

  @Test(
    "A later revision of what was decided for stands; one from elsewhere waits",
    arguments: [
      (Sample(revision: 2, remarks: "next"), true),
      (Sample(revision: 2, source: .contractor, remarks: "next"), false),
      (Sample(revision: 2, hull: "XA-08", remarks: "next"), false),
      (Sample(revision: 3, remarks: "next"), false),
    ])
  func revisions(of next: Sample, stands: Bool) throws {
    try keep(one, other)
    _ = try ledger.decide(subject(), keep: one.digest(), reason: "a")
    try keep(next)
    #expect(try standing() == (stands ? ["next"] : []))
    #expect(try ledger.snapshot().disputes.isEmpty == stands)
  }

  @Test(
    "Whatever waits can be decided for: a revision that moves the boat, skips numbers or is dated ahead",
    arguments: [
      Sample(revision: 2, hull: "XA-08"), Sample(revision: 2, coastGuard: "XB"),
      Sample(revision: 2, source: .contractor), Sample(revision: 4), Sample(revision: 2, day: 400),
    ])
  func waiting(next: Sample) throws {
    var next = next
    next.remarks = "next"
    try keep(one, next)
    #expect(try ledger.conflicts().count == 1)
    _ = try ledger.decide(subject(), keep: next.digest(), reason: "seen there")
    #expect(try standing() == ["next"])
    _ = try ledger.decide(subject(), keep: one.digest(), reason: "no, here")
    #expect(try standing() == ["one"])
  }

  @Test("What was withdrawn stays unknown until a higher revision corrects it")
  func withdrawn() throws {
    try keep(one)
    _ = try ledger.withdraw(subject(), reason: "the wrong boat")
    #expect(try standing() == [])
    let gap = try #require(try ledger.snapshot().gaps.first)
    #expect(gap.reason == .reportWithdrawn)
    #expect(gap.vessel == one.vessel)
    #expect(gap.from == Sample.day(one.day))
    #expect(try ledger.waiting() == [])
    #expect(try ledger.keep(Sample(remarks: "late").file()) == .conflicting(receipt: 3))
    #expect(try ledger.snapshot().disputes.map(\.hasWithdrawn) == [true])
    #expect(
      try ledger.keep(Sample(revision: 2, remarks: "right").file()) == .revised(receipt: 4))
    #expect(try standing() == ["right"])
    #expect(try ledger.snapshot().gaps == [])
  }

  @Test("A batch is withdrawn whole: reports, other revisions of them, and held files")
  func batch() throws {
    _ = try ledger.keep(Sample(id: 2, remarks: "before").file())
    let files = [
      try one.file(), try Sample(id: 2, revision: 2, remarks: "in the batch").file(),
      try Sample(id: 3, hull: "XA-09").heldFile(),
    ]
    _ = try ledger.keep(contentsOf: files, batch: "stick 3")
    let kept = try ledger.withdraw(batch: "stick 3", reason: "made up")
    #expect(kept.map(\.decision.batch) == ["stick 3", "stick 3", "stick 3"])
    #expect(try standing() == [])
    #expect(
      try ledger.snapshot().gaps.map(\.reason) == Array(repeating: .reportWithdrawn, count: 3))
    #expect(try ledger.waiting() == [])
    #expect(throws: DecisionError.decidedAlready) {
      try ledger.withdraw(batch: "stick 3", reason: "again")
    }
    _ = try ledger.decide(
      subject(2), keep: Sample(id: 2, remarks: "before").digest(), reason: "that one is right")
    #expect(try standing() == ["before"])
  }

  @Test("A held file is put right by the document that somebody names, of whatever boat")
  func heldFile() throws {
    let held = try Sample(hull: "XA-70").heldFile()
    let digest = try #require(held.bytesDigest)
    _ = try ledger.keep(held)
    let right = Sample(id: 9, hull: "XA-07", remarks: "right")
    try keep(right)
    #expect(try ledger.snapshot().gaps.map(\.vessel.hullNumber) == ["XA-70"])
    #expect(throws: DecisionError.notOfForm(digest, .report)) {
      try ledger.decide(.heldFile(digest), keep: digest, reason: "a")
    }
    _ = try ledger.keep(Sample(id: 8).registerFile(vessels: ["XA-70"]))
    let register = try #require(try ledger.registers().first).digest
    #expect(throws: DecisionError.notOfForm(register, .report)) {
      _ = try ledger.decide(.heldFile(digest), keep: register, reason: "a")
    }
    _ = try ledger.decide(.heldFile(digest), keep: right.digest(), reason: "mistyped hull")
    #expect(try ledger.snapshot().gaps == [])
    #expect(try standing() == ["right"])
    _ = try ledger.withdraw(subject(9), reason: "not that one")
    #expect(Set(try ledger.snapshot().gaps.map(\.vessel.hullNumber)) == ["XA-07", "XA-70"])
  }

  @Test("Decisions that contradict each other decide nothing until somebody decides again")
  func contradiction() throws {
    try keep(one, other)
    let rival = try LedgerEngine.memory.make()
    for sample in [other, one] { _ = try rival.keep(sample.file()) }
    let mine = try ledger.decide(subject(), keep: one.digest(), reason: "mine")
    let theirs = try rival.decide(subject(), keep: other.digest(), reason: "theirs")
    for (ledger, decision) in [(ledger, theirs.decision), (rival, mine.decision)] {
      try ledger.write { database in
        var desk = try FilingDesk(database, ledger: ledger, batch: nil)
        #expect(try desk.keep(decision) == 4)
        #expect(try desk.keep(decision) == nil)
      }
      #expect(try standing(in: ledger) == [])
      let conflict = try #require(try ledger.conflicts().first)
      #expect(Set(conflict.contradictions.map(\.reason)) == ["mine", "theirs"])
    }
    #expect(try ledger.digest() == rival.digest())
    let last = try ledger.decide(subject(), keep: one.digest(), reason: "we talked")
    #expect(last.decision.replaces.count == 2)
    #expect(try standing() == ["one"])
  }

  @Test("Decisions that say the same in ignorance of each other are one")
  func agreement() throws {
    let decisions = ["a", "b"].map { reason in
      Decision(
        subject: .heldFile(Digest(sha256Of: [])), ruling: .withdraw, weighed: [], replaces: [],
        batch: nil, reason: reason, decidedAt: .received)
    }
    let inForce = try #require(DecisionsInForce(decisions))
    #expect(inForce.ruling == .withdraw)
    #expect(inForce.lastWords.count == 2)
    #expect(DecisionsInForce([]) == nil)
  }

  @Test("What cannot be decided says why, and keeps nothing")
  func errors() throws {
    try keep(one, other)
    _ = try ledger.keep(Sample(id: 2).file())
    let stranger = try Sample(id: 2).digest()
    let identifier = try Sample.identifier(1)
    #expect(throws: DecisionError.noReason) {
      _ = try ledger.decide(subject(), keep: one.digest(), reason: " \n")
    }
    #expect(throws: DecisionError.notAmong(stranger, identifier: identifier)) {
      _ = try ledger.decide(subject(), keep: stranger, reason: "a")
    }
    #expect(throws: DecisionError.unknownBatch("autumn", known: [])) {
      _ = try ledger.withdraw(batch: "autumn", reason: "a")
    }
    #expect(try ledger.decisions() == [])
    #expect(try ledger.latestReceipt() == 3)
  }

  @Test("What a person types is an identifier or the first digits of a digest")
  func typed() throws {
    try keep(one, other)
    let held = try Sample(id: 3).heldFile()
    _ = try ledger.keep(held)
    let digits = try #require(held.bytesDigest).hexadecimal
    #expect(try ledger.subject("00000000-0000-4000-8000-000000000001") == subject())
    #expect(try ledger.subject(one.digest().hexadecimal) == subject())
    #expect(
      try ledger.subject(String(digits.prefix(8)).uppercased())
        == .heldFile(try #require(held.bytesDigest)))
    #expect(try ledger.document(one.digest().short) == one.digest())
    for text in ["", "1234567", "%", "________", "00000000-0000-4000-8000-000000000007"] {
      #expect(throws: DecisionError.nothingKnown(by: text)) { _ = try ledger.subject(text) }
    }
    #expect(throws: DecisionError.self) { _ = try ledger.document(String(digits.prefix(12))) }
  }

  @Test("A decision that was changed in the file is damage, not a word")
  func changed() throws {
    try keep(one, other)
    _ = try ledger.decide(subject(), keep: one.digest(), reason: "a")
    try ledger.write { try $0.execute(sql: "UPDATE decision SET reason = 'b'") }
    #expect(throws: LedgerError(.corrupt, path: ledger.path)) { try ledger.snapshot() }
  }
}
