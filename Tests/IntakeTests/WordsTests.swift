import SeaworthyInspection
import SeaworthyLedger
import SeaworthyNotices
import SeaworthyPhrases
import SeaworthyTime
import Testing

@testable import SeaworthyIntake

/// Everything that the ledger and an import can say has words, which use only what it carries.
@Suite struct WordsTests {
  @Test("Notices", arguments: NoticeKind.ledgerKinds + NoticeKind.intakeKinds)
  func notices(kind: NoticeKind) throws {
    let language = try Language.english()
    let known = Set(kind.fields + ["found", "allowed", "nearest"])
    for key in ["notice.\(kind.code)", "notice.\(kind.code).remedy"] {
      let used = try #require(language.arguments(of: key), "\(key) has no words")
      #expect(known.isSuperset(of: used))
    }
    #expect(language.arguments(of: "notice.\(kind.code).meaning") == [])
  }

  @Test("Reasons for a decision", arguments: DecisionReason.allCases)
  func reasons(reason: DecisionReason) throws {
    #expect(try Language.english().arguments(of: reason.phrase.key) == [])
    let notice = try #require(KeepOutcome.needsDecision(reason, receipt: 1).notice)
    #expect(!(try Language.english().text(notice.phrase)).contains("{"))
  }

  @Test("Faults", arguments: [RunFault.Reason.notFound, .permission, .io(code: 5)])
  func faults(reason: RunFault.Reason) throws {
    let phrase = RunFault(reason, file: "a.xml").phrase
    #expect(try Language.english().arguments(of: phrase.key) == phrase.arguments.keys.sorted())
  }

  @Test(
    "Outcomes",
    arguments: [
      KeepOutcome.kept(receipt: 1), .alreadyKept(receipt: nil), .alreadyKept(receipt: 1),
      .revised(receipt: 1), .conflicting(receipt: 1), .needsDecision(.futureDate, receipt: 1),
      .held(receipt: 1), .alreadyHeld, .refused,
    ].map { FileResult.Outcome.handed($0) }
      + [.leftAlone, .notRead(RunFault(.notFound, file: "a.xml"))])
  func outcomes(outcome: FileResult.Outcome) throws {
    let phrase = FileResult(name: "a.xml", outcome: outcome).phrase
    #expect(try Language.english().arguments(of: phrase.key) == phrase.arguments.keys.sorted())
  }

  @Test("A file that is refused for its warnings says so")
  func refusedForWarnings() throws {
    var notices = NoticeList()
    notices.add(Notice(.leftAlone))
    let file = FileResult(name: "a.xml", outcome: .handed(.refused), notices: notices)
    #expect(try Language.english().text(file.phrase) == "refused for its warnings")
    notices.add(Notice(.nestedArchive))
    let other = FileResult(name: "a.xml", outcome: .handed(.refused), notices: notices)
    #expect(try Language.english().text(other.phrase) == "refused")
  }

  @Test("What a held file does to its vessel is said")
  func effect() throws {
    let start = try #require(Timestamp("2026-03-14T09:00:00Z")).instant
    let file = FileResult(
      name: "a.xml", outcome: .handed(.held(receipt: 1)),
      vessel: VesselKey(coastGuard: "XA", hullNumber: "XA-07"), inspectionStart: start)
    let effect = try #require(file.effect)
    #expect(
      try Language.english().text(effect)
        == "kept aside, not scored: XA-07 counts as unknown from its last report before 14 Mar 2026 until this is corrected"
    )
  }
}
