import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime
import Testing

@testable import SeaworthyReporting

@Suite("The words of conditions")
struct LanguageConditionsTests {
  private let english: Language

  init() throws { english = try .english() }

  @Test("name every condition, shortly and in full", arguments: Condition.allCases)
  func names(condition: Condition) {
    #expect(!english.short(condition).contains("⟨"))
    #expect(!english.long(condition).contains("⟨"))
  }

  @Test("name every cause, with where it stands")
  func causes() throws {
    let held = try Sample.heldFile()
    let since = try Sample.instant("2026-03-20T12:00:00Z")
    let causes: [(ConditionFinding.Cause, String, [Citation])] = [
      (
        .discrepancy(try Sample.bilgeAlarm()),
        "Bilge alarm dead (disabling, since 2 Mar 2026, awaiting parts)",
        [try Sample.bilgeAlarm().citation]
      ),
      (
        .downtime(.depot, since: since, citation: held),
        "declared downtime (planned yard period) since 20 Mar 2026", [held]
      ),
      (
        .gap(
          EvidenceGap(reason: .conflict, from: since, kind: nil, citation: held), since: since),
        "reports conflict, so nothing is known since 20 Mar 2026", [held]
      ),
      (
        .gap(
          EvidenceGap(reason: .reportHeld, from: .distantFuture, kind: nil, citation: held),
          since: since),
        "a report is held, so nothing is known since 20 Mar 2026", [held]
      ),
      (
        .gap(EvidenceGap(reason: .reportHeld, from: since, kind: nil, citation: held), since: nil),
        "a report is held and none came before it, so nothing is known", [held]
      ),
      (.noFreshEvidence(newest: since), "no fresh evidence, the newest is of 20 Mar 2026", []),
      (.noFreshEvidence(newest: nil), "never inspected or reported", []),
      (.notInService, "not yet delivered, or disposed of", []),
    ]
    for (cause, words, sources) in causes {
      #expect(english.cause(cause) == RichText(words, sources: sources))
    }
  }

  @Test("qualify an open discrepancy by all that holds of it")
  func qualifiers() throws {
    var open = try Sample.radar()
    #expect(english.qualifiers(open) == ["under waiver until 1 May 2026"])
    open.waivedUntil = .distantFuture
    open.isAwaitingParts = true
    open.isReportedCorrected = true
    open.isUnseen = true
    #expect(
      english.qualifiers(open) == [
        "under waiver", "awaiting parts", "reported corrected, not verified", "unseen",
      ])
  }

  @Test("name a discrepancy without description by its item")
  func item() throws {
    #expect(english.name(try Sample.lifeRing()) == "item 583-01")
  }

  @Test("say nothing of who holds a score that nobody is named for")
  func cap() throws {
    var score = try Sample.xa07().maintenance
    score.cap = ScoreCap(points: 59, causes: [])
    #expect(english.cap(score)?.text == "held at 59")
    score.cap = nil
    #expect(english.cap(score) == nil)
  }

  @Test("bring a description of several lines onto one and bound its length")
  func oneLine() {
    #expect(" two\n\tlines ".onOneLine == "two lines")
    #expect(String(repeating: "a", count: 300).onOneLine.count == 241)
  }

  @Test(
    "make identifiers that no two texts share",
    arguments: [
      ("XA/XA-07", "XA_2f_XA-07"), ("XA XA-07", "XA_20_XA-07"), ("XA_XA-07", "XA_5f_XA-07"),
      ("É", "_c9_"),
    ])
  func identifiers(text: String, identifier: String) {
    #expect(text.asIdentifier == identifier)
  }
}
