import SeaworthyInspection
import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

/// Doctrine 2, rule 9: waivers, awaiting parts and downtime told more than once.
@Suite("Repeated intervals")
struct RepeatedIntervalTests {
  private func waived(
    _ at: Instant, until: Instant?, from: Instant = .day(1), severity: Severity = .restrictive,
    kind: InspectionKind = .boatCheck, corrected: Instant? = nil, found: Instant = .day(0)
  ) -> ReportFacts {
    report(
      kind, at, grades: ["310": .standard],
      [
        discrepancy(
          "D-1", on: "210", severity, found: found, corrected: corrected, waiver: (from, until))
      ])
  }

  private func waivedUntil(_ reports: [ReportFacts], at instant: Instant) -> [Instant?] {
    Sample.history(reports).score(at: instant, isRegistered: true).openDiscrepancies
      .map(\.waivedUntil)
  }

  @Test func endIsThatOfTheLatestReport() {
    let reports = [waived(.day(1), until: .day(30)), waived(.day(9), until: .day(12))]
    #expect(waivedUntil(reports, at: .day(11)) == [.day(12)])
    #expect(waivedUntil(reports, at: .day(12)) == [nil])
    #expect(waivedUntil(reports.reversed(), at: .day(11)) == [.day(12)])
  }

  @Test func ofOneTimeTheEarlierExpiryStands() {
    var other = waived(.day(1), until: .day(30))
    other.identifier = documentIdentifier(.day(1), 7)
    let reports = [waived(.day(1), until: .day(12)), other]
    #expect(waivedUntil(reports, at: .day(5)) == [.day(12)])
    #expect(waivedUntil(reports.reversed(), at: .day(5)) == [.day(12)])
  }

  @Test func withoutExpiryItStaysInForce() {
    #expect(waivedUntil([waived(.day(1), until: nil)], at: .day(4000)) == [.distantFuture])
  }

  @Test(arguments: [Severity.disabling, .major, .minor])
  func waiverOfAnythingButARestrictiveHasNoEffect(severity: Severity) {
    let score = Sample.history([waived(.day(1), until: .day(9), severity: severity)])
      .score(at: .day(2), isRegistered: true)
    #expect(score.condition.condition == (severity == .disabling ? .nmcm : .fmc))
    #expect(score.openDiscrepancies.map(\.waivedUntil) == [nil])
    #expect(score.marks == [.waiverWithoutEffect])
  }

  @Test func waiverBelongsToTheFirstSpellThatEndsAfterItBegan() {
    let reports = [
      waived(.day(1), until: nil, corrected: .day(20)),
      waived(.day(30), until: nil, found: .day(30)),
    ]
    let history = Sample.history(reports)
    #expect(history.condition(at: .day(19)).condition == .pmc)
    #expect(history.condition(at: .day(31)).condition == .nmcm)
    let late = [
      waived(.day(1), until: nil, from: .day(20), corrected: .day(20)),
      waived(.day(30), until: nil, from: .day(20), found: .day(30)),
    ]
    #expect(Sample.history(late).condition(at: .day(31)).condition == .pmc)
  }

  @Test func downtimeOfOneStartAndCauseIsOne() {
    func declared(_ at: Instant, until: Instant?, _ cause: DowntimeCause, id: Int = 0)
      -> ReportFacts
    {
      report(
        .statusReport, at, id: id, downtime: [downtime(.day(0), until, cause)])
    }
    let shortened = Sample.history([
      declared(.day(0), until: nil, .other), declared(.day(9), until: .day(5), .other),
    ])
    #expect(shortened.condition(at: .day(5)).condition == .fmc)
    let another = Sample.history([
      declared(.day(0), until: nil, .other), declared(.day(9), until: .day(5), .maintenance),
    ])
    #expect(another.condition(at: .day(5)).condition == .nmcm)
    let ofOneTime = Sample.history([
      declared(.day(0), until: .day(5), .other, id: 1),
      declared(.day(0), until: .day(3), .other, id: 2),
    ])
    #expect(ofOneTime.condition(at: .day(3)).condition == .nmcm)
  }

  @Test func intervalsAreHalfOpen() {
    let history = Sample.history([
      report(.statusReport, .day(0), downtime: [downtime(.day(2), .day(4), .other)])
    ])
    #expect(
      [Instant.day(2).before, .day(2), .day(4).before, .day(4)].map {
        history.condition(at: $0).condition
      } == [.fmc, .nmcm, .nmcm, .fmc])
  }
}
