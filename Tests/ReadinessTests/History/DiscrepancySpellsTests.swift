import SeaworthyInspection
import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

/// Doctrine 2, rules 6 and 7: when a discrepancy opens, closes and reopens.
@Suite("Spells of a discrepancy")
struct DiscrepancySpellsTests {
  /// The spells of the only discrepancy of a boat with these papers.
  private func spells(_ reports: [ReportFacts]) throws -> [Interval] {
    let discrepancies = Sample.history(reports).discrepancies
    try #require(discrepancies.count == 1)
    return discrepancies.flatMap(\.spells).map { $0.interval(.asStated) }
  }

  private func open(_ from: Instant) -> Interval { Interval(from, .distantFuture) }

  private func listed(
    _ kind: InspectionKind, _ at: Instant, _ severity: Severity = .disabling,
    found: Instant = .day(0), corrected: Instant? = nil, verified: Bool = true,
    grades: [String: ItemResult] = [:]
  ) -> ReportFacts {
    report(
      kind, at, grades: grades,
      [
        discrepancy(
          "D-1", on: "210", severity, found: found, corrected: corrected, verified: verified)
      ])
  }

  private func graded(_ kind: InspectionKind, _ at: Instant) -> ReportFacts {
    report(kind, at, grades: ["210": .standard])
  }

  @Test func opensAtItsFoundTimeWhicheverReportToldIt() throws {
    #expect(try spells([listed(.boatCheck, .day(9), found: .day(2))]) == [open(.day(2))])
  }

  @Test func staysOpenWhileNobodyClosesIt() throws {
    #expect(
      try spells([
        listed(.boatCheck, .day(0)), report(.boatCheck, .day(9), grades: ["310": .standard]),
      ])
        == [open(.day(0))])
  }

  @Test func closesAtItsCorrectedTimeIfTheReportNamesWhoAndHow() throws {
    #expect(
      try spells([listed(.boatCheck, .day(0)), listed(.boatCheck, .day(9), corrected: .day(4))])
        == [Interval(.day(0), .day(4))])
  }

  @Test func correctedBeforeFoundClosesNothing() throws {
    #expect(
      try spells([listed(.boatCheck, .day(9), found: .day(5), corrected: .day(5).before)])
        == [open(.day(5))])
  }

  @Test(arguments: [Severity.disabling, .restrictive])
  func bareCorrectedTimeIsAClaimOnly(severity: Severity) throws {
    let reports = [
      listed(.boatCheck, .day(0), severity),
      listed(.boatCheck, .day(9), severity, corrected: .day(4), verified: false),
    ]
    #expect(try spells(reports) == [open(.day(0))])
    let discrepancy = try #require(Sample.history(reports).discrepancies.first)
    #expect(discrepancy.spells.map { $0.interval(.claimsCounted) } == [Interval(.day(0), .day(4))])
    let history = Sample.history(reports)
    let flags = [Instant.day(4).before, .day(4)].map { instant in
      history.score(at: instant, isRegistered: true).openDiscrepancies.map(\.isReportedCorrected)
    }
    #expect(flags == [[false], [true]])
  }

  @Test(arguments: [Severity.major, .minor])
  func bareCorrectedTimeClosesAMajorOrMinorOne(severity: Severity) throws {
    #expect(
      try spells([
        listed(.boatCheck, .day(0), severity),
        listed(.boatCheck, .day(9), severity, corrected: .day(4), verified: false),
      ]) == [Interval(.day(0), .day(4))])
  }

  @Test func severityOfABareCorrectionIsThatInForceThen() throws {
    #expect(
      try spells([
        listed(.boatCheck, .day(0), .restrictive),
        listed(.boatCheck, .day(9), .minor, corrected: .day(4), verified: false),
      ]) == [open(.day(0))])
    #expect(
      try spells([
        listed(.boatCheck, .day(0), .minor),
        listed(.boatCheck, .day(9), .restrictive, corrected: .day(4), verified: false),
      ]) == [Interval(.day(0), .day(4))])
  }

  @Test func closesByInferenceAtTheFirstStandardGradeAfterEveryListing() throws {
    #expect(
      try spells([
        listed(.boatCheck, .day(0)), listed(.boatCheck, .day(5)), graded(.boatCheck, .day(9)),
        graded(.boatCheck, .day(12)),
      ])
        == [Interval(.day(0), .day(9))])
  }

  @Test func laterListingVoidsTheInferredClosure() throws {
    #expect(
      try spells([
        listed(.boatCheck, .day(0)), graded(.boatCheck, .day(5)), listed(.boatCheck, .day(9)),
      ]) == [open(.day(0))])
  }

  @Test func standardGradeInTheReportThatListsItAsOpenClosesNothing() throws {
    #expect(
      try spells([
        listed(.boatCheck, .day(0)), listed(.boatCheck, .day(5), grades: ["210": .standard]),
      ])
        == [open(.day(0))])
  }

  @Test func afterRepairGradeClosesNothingByInference() throws {
    let left = report(
      .boatCheck, .day(5), end: .day(6), grades: ["210": .nonstandard],
      repaired: ["210": .standard])
    #expect(try spells([listed(.boatCheck, .day(0)), left]) == [open(.day(0))])
  }

  @Test func inferenceTakesAtLeastTheRigourOfTheOneThatFoundIt() throws {
    let kinds: [InspectionKind] = [.statusReport, .boatCheck, .underwayTrial, .materielInspection]
    for (rank, finder) in kinds.enumerated() {
      for (closingRank, closer) in kinds.enumerated() {
        for severity in Severity.allCases {
          let isClosed = severity < .restrictive || closingRank >= rank
          #expect(
            try spells([listed(finder, .day(0), severity), graded(closer, .day(9))])
              == [isClosed ? Interval(.day(0), .day(9)) : open(.day(0))])
        }
      }
    }
  }

  @Test func standardGradeOfTooLittleRigourIsAClaim() throws {
    let history = Sample.history([
      listed(.materielInspection, .day(0)), graded(.boatCheck, .day(9)),
    ])
    let spell = try #require(history.discrepancies.first?.spells.first)
    #expect(spell.interval(.claimsCounted) == Interval(.day(0), .day(9)))
    #expect(spell.interval(.shortest).isEmpty)
  }

  @Test func claimedOneIsInferredClosedOnlyFromTheClaimedTimeOn() throws {
    let claim = listed(.statusReport, .day(20), corrected: .day(15), verified: false)
    #expect(
      try spells([listed(.boatCheck, .day(0)), claim, graded(.boatCheck, .day(15).before)]) == [
        open(.day(0))
      ])
    #expect(
      try spells([listed(.boatCheck, .day(0)), claim, graded(.boatCheck, .day(15))])
        == [Interval(.day(0), .day(15))])
  }

  @Test func listingAfterAClaimVoidsTheClaim() throws {
    let history = Sample.history([
      listed(.boatCheck, .day(0)), listed(.boatCheck, .day(5), corrected: .day(4), verified: false),
      listed(.boatCheck, .day(9)),
    ])
    let spell = try #require(history.discrepancies.first?.spells.first)
    #expect(spell.interval(.claimsCounted) == open(.day(0)))
  }

  @Test func reopensAtAFoundTimeLaterThanTheClosure() throws {
    #expect(
      try spells([
        listed(.boatCheck, .day(0)), listed(.boatCheck, .day(5), corrected: .day(4)),
        listed(.boatCheck, .day(9), found: .day(8)),
      ]) == [Interval(.day(0), .day(4)), open(.day(8))])
    #expect(
      try spells([
        listed(.boatCheck, .day(0)), graded(.boatCheck, .day(5)),
        listed(.boatCheck, .day(9), found: .day(8)),
      ])
        == [Interval(.day(0), .day(5)), open(.day(8))])
  }

  @Test func reopensAtTheTimeOfALaterReportThatListsItAsOpen() throws {
    #expect(
      try spells([
        listed(.boatCheck, .day(0)), listed(.boatCheck, .day(5), corrected: .day(4)),
        listed(.boatCheck, .day(9)),
      ])
        == [Interval(.day(0), .day(4)), open(.day(9))])
  }

  @Test func listingBetweenTheClosureAndTheReportThatStatedItDoesNotReopen() throws {
    #expect(
      try spells([
        listed(.boatCheck, .day(0)), listed(.boatCheck, .day(6)),
        listed(.boatCheck, .day(9), corrected: .day(4)),
      ])
        == [Interval(.day(0), .day(4))])
  }

  @Test func laterReportStandsOnTheClosure() throws {
    #expect(
      try spells([
        listed(.boatCheck, .day(0)), listed(.boatCheck, .day(5), corrected: .day(4)),
        listed(.boatCheck, .day(9), corrected: .day(3)),
      ]) == [Interval(.day(0), .day(3))])
  }

  @Test func claimOfAnEarlierTimeDoesNotUndoAReopening() throws {
    #expect(
      try spells([
        listed(.boatCheck, .day(0)), listed(.boatCheck, .day(5), corrected: .day(4)),
        listed(.boatCheck, .day(9)),
        listed(.boatCheck, .day(20), corrected: .day(7), verified: false),
      ]) == [Interval(.day(0), .day(7)), open(.day(9))])
  }

  @Test func foundAndCorrectedBetweenTwoSpellsItIsOneOfItsOwn() throws {
    func corrected(verified: Bool) throws -> [Interval] {
      try spells([
        listed(.boatCheck, .day(0)), listed(.boatCheck, .day(5), corrected: .day(4)),
        listed(.boatCheck, .day(20), found: .day(18)),
        listed(.boatCheck, .day(30), found: .day(8), corrected: .day(12), verified: verified),
      ])
    }
    #expect(
      try corrected(verified: true)
        == [Interval(.day(0), .day(4)), Interval(.day(8), .day(12)), open(.day(18))])
    // What closes nothing goes on, and overlaps the next.
    #expect(try corrected(verified: false) == [Interval(.day(0), .day(4)), open(.day(8))])
  }

  @Test func claimOfAClosedOneCanOnlyPutOffItsEnd() throws {
    func closed(thenClaimedAt claimed: Instant) throws -> [Interval] {
      try spells([
        listed(.boatCheck, .day(0)), listed(.boatCheck, .day(5), corrected: .day(4)),
        listed(.boatCheck, .day(9), corrected: claimed, verified: false),
      ])
    }
    #expect(try closed(thenClaimedAt: .day(6)) == [Interval(.day(0), .day(6))])
    #expect(try closed(thenClaimedAt: .day(3)) == [Interval(.day(0), .day(4))])
  }

  @Test func correctedTimeThatALaterReportPutsOffStaysAClaim() throws {
    let history = Sample.history([
      listed(.boatCheck, .day(0)), listed(.boatCheck, .day(5), corrected: .day(4)),
      listed(.boatCheck, .day(9), corrected: .day(6)),
    ])
    let spell = try #require(history.discrepancies.first?.spells.first)
    #expect(spell.interval(.asStated) == Interval(.day(0), .day(6)))
    #expect(spell.interval(.claimsCounted) == Interval(.day(0), .day(4)))
  }

  @Test func ofOneTimeOpenStandsBeforeCorrected() throws {
    let (open, corrected) = (
      listed(.boatCheck, .day(5)), listed(.boatCheck, .day(5), corrected: .day(5, 1))
    )
    for reports in [[open, corrected], [corrected, open]] {
      #expect(
        try spells(
          reports.enumerated().map { place, report in
            var report = report
            report.identifier = documentIdentifier(.day(5), place)
            return report
          }) == [self.open(.day(0))])
    }
  }

  /// It stands before a claim of its time as well.
  @Test func ofOneTimeOpenLeavesNoClaim() throws {
    let claiming = listed(.boatCheck, .day(5), corrected: .day(5, 1), verified: false)
    let history = Sample.history([listed(.materielInspection, .day(5)), claiming])
    let spell = try #require(history.discrepancies.first?.spells.first)
    #expect(spell.interval(.claimsCounted) == self.open(.day(0)))
  }

  @Test func ofOneTimeTheMoreRigorousStandsBeforeTheWorse() throws {
    #expect(
      try spells([
        listed(.boatCheck, .day(5)),
        listed(.materielInspection, .day(5), corrected: .day(5, 1)),
      ]) == [Interval(.day(0), .day(5, 1))])
  }

  @Test func overlappingSpellsAreOne() throws {
    #expect(
      try spells([
        listed(.boatCheck, .day(5), found: .day(3)), listed(.boatCheck, .day(9), found: .day(1)),
      ])
        == [open(.day(1))])
  }

  @Test func notSeenForFourHundredDaysIsUnseen() {
    let history = Sample.history([listed(.boatCheck, .day(0)), listed(.boatCheck, .day(10))])
    let flags = [Instant.day(410).before, .day(410)].map { instant in
      history.score(at: instant, isRegistered: true).openDiscrepancies.map(\.isUnseen)
    }
    #expect(flags == [[false], [true]])
  }

  @Test func closesHalfOpen() {
    let history = Sample.history([
      listed(.boatCheck, .day(0)), listed(.boatCheck, .day(5), corrected: .day(4)),
    ])
    let counts = [Instant.day(0).before, .day(0), .day(4).before, .day(4)].map {
      history.score(at: $0, isRegistered: true).openDiscrepancies.count
    }
    #expect(counts == [0, 1, 1, 0])
  }
}
