import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime
import SeaworthyTrends
import Testing

@testable import SeaworthyAssessment

@Suite("What moved the rate")
struct ChangesTests {
  /// XA-07 and XB-11 are ready until their evidence is stale, XA-08 has a casualty. On 1 July XA-07
  /// becomes XB-14, which is found disabled on 5 July.
  private func transferred(delivered: String?) throws -> KnownContent {
    func casualty(_ at: String) throws -> [Discrepancy] {
      [
        Discrepancy(
          identifier: "D-1", item: "529-01", severity: .disabling, foundAt: try timestamp(at),
          found: .occurred)
      ]
    }
    let (march, july) = ("2025-03-15T00:00:00Z", "2025-07-05T00:00:00Z")
    return KnownContent(
      receipt: 6, receiptTime: try instant("2025-12-01T00:00:00Z"), ledgerDigest: try digest(0),
      reports: [
        try boatCheck(1, of: try vessel("XA/XA-07"), at: march),
        try boatCheck(
          2, of: try vessel("XA/XA-08"), at: march, result: .nonstandard,
          discrepancies: casualty(march)),
        try boatCheck(3, of: try vessel("XB/XB-11"), at: march),
        try boatCheck(
          4, of: try vessel("XB/XB-14"), at: july, result: .nonstandard,
          discrepancies: casualty(july)),
      ],
      registers: [
        try register(
          8,
          vessels: [
            try registered(
              try vessel("XA/XA-07"), delivered: "2020-01-01T00:00:00Z",
              transferred: "2025-07-01T00:00:00Z"),
            try registered(try vessel("XA/XA-08"), delivered: "2020-01-01T00:00:00Z"),
          ]),
        try register(
          9, code: "XB", name: "Coast Guard of Ybor",
          vessels: [
            try registered(try vessel("XB/XB-11"), delivered: "2020-01-01T00:00:00Z"),
            try registered(try vessel("XB/XB-14"), delivered: delivered),
          ]),
      ])
  }

  private func changes(
    _ known: KnownContent, from: String = "2025-Q2", to: String = "2025-Q3",
    coastGuard: String? = nil, asOf: String = "2025-10-01T00:00:00Z"
  ) async throws -> ChangesAnswer {
    try await Assessment(known, standard: try standard(), asOf: try instant(asOf)).changes(
      from: try period(from), to: try period(to), coastGuard: coastGuard)
  }

  private func parts(_ change: GroupChange?) throws -> ChangeParts {
    guard case .parts(let parts) = try #require(change).account.outcome else {
      Issue.record("no parts")
      return ChangeParts()
    }
    return parts.total
  }

  @Test(
    "a transferred boat left the one coast guard and joined the other; for the region it did neither",
    arguments: ["2025-07-01T00:00:00Z", nil])
  func transfer(delivered: String?) async throws {
    let answer = try await changes(try transferred(delivered: delivered))
    let xa = answer.coastGuards[0]
    // 91 ready days of XA-07 of 182 known ones; XA-08 never ready: 91 (0 − 1)/182.
    #expect(abs(try parts(xa)[.leftFleet] - -0.5) < 1e-12)
    #expect(abs(try parts(xa).total - -0.5) < 1e-12)
    #expect(xa.vessels.map(\.movedTo) == [try vessel("XB/XB-14"), nil])
    #expect(xa.vessels.map(\.after.isInFleet) == [false, true])
    // XB-11 is ready for 72 days until 11 September, XB-14 down for 88 from 5 July.
    let xb = answer.coastGuards[1]
    #expect(abs(try parts(xb)[.joinedFleet] - -88.0 / 160) < 1e-12)
    #expect(try parts(xb)[.newlySeen] == 0)
    #expect(xb.vessels.map(\.before.isInFleet) == [true, false])
    let region = try #require(answer.region)
    #expect(
      region.vessels.map(\.vessel)
        == ["XA/XA-08", "XB/XB-11", "XB/XB-14"].compactMap { VesselKey($0) })
    #expect(region.vessels[2].earlierKeys == [try vessel("XA/XA-07")])
    #expect(region.vessels[2].movedTo == nil)
    for part in [ChangePart.leftFleet, .noLongerSeen, .joinedFleet, .newlySeen, .standard] {
      #expect(try parts(region)[part] == 0)
    }
    #expect(try parts(region)[.maintenance] < 0)
    let difference = try #require(region.account.difference)
    #expect(abs(try parts(region).total - difference) < 1e-12)
  }

  @Test("a boat that was seen by its later key before the transfer is in both fleets")
  func seenBefore() async throws {
    var known = try transferred(delivered: nil)
    known.reports.append(
      try boatCheck(5, of: try vessel("XB/XB-14"), at: "2025-06-01T00:00:00Z"))
    let xb = try await changes(known).coastGuards[1]
    #expect((xb.account.before.seen, xb.account.before.inFleet) == (2, 2))
    #expect(try parts(xb)[.joinedFleet] == 0)
  }

  @Test("tells of one coast guard what it tells of it beside the region")
  func alone() async throws {
    let known = try transferred(delivered: nil)
    let all = try await changes(known)
    let alone = try await changes(known, coastGuard: "XB")
    #expect(alone.region == nil)
    #expect(alone.coastGuards == [all.coastGuards[1]])
    #expect(all.groups.map(\.coastGuard) == [nil, "XA", "XB"])
  }

  @Test("a boat of which a file is held has no rate, and the mark of it")
  func held() async throws {
    let answer = try await changes(
      try Fleet().known, from: "2025-05", to: "2025-06", asOf: "2025-08-01T00:00:00Z")
    let xb = answer.coastGuards[1]
    #expect(xb.account.outcome == .noRate)
    #expect(xb.vessels.map(\.after.marks) == [[.reportHeld]])
    // XA-09 is on no register, and not told of.
    #expect(answer.coastGuards[0].vessels.map(\.vessel.hullNumber) == ["XA-07", "XA-08"])
  }

  @Test("the later period under another standard is the same change with a part more")
  func standards() async throws {
    let known = try transferred(delivered: nil)
    var later = try standard()
    later.version = "2"
    later.staleness[EvidenceKind(.boatCheck, nil)] = .days(150)
    let asOf = try instant("2025-10-01T00:00:00Z")
    let (from, to) = (try period("2025-Q2"), try period("2025-Q3"))
    let one = try await Assessment(known, standard: try standard(), asOf: asOf)
    let other = try await Assessment(known, standard: later, asOf: asOf)
    let alone = try one.changes(from: from, to: to)
    let both = try one.changes(from: from, to: to, restatedBy: other)
    let after = try other.changes(from: from, to: to)
    #expect([both.from.standard.version, both.to.standard.version] == ["1", "2"])
    #expect(both.changesStandard && !alone.changesStandard)
    for (both, (alone, after)) in zip(both.groups, zip(alone.groups, after.groups)) {
      #expect(both.account.before == alone.account.before)
      #expect(both.account.after.rate == after.account.after.rate)
      var expected = try parts(alone)
      let rates = [after, alone].compactMap { $0.account.after.rate?.value }
      expected[.standard] = try #require(rates.first) - #require(rates.last)
      let found = try parts(both)
      for part in ChangePart.allCases { #expect(abs(found[part] - expected[part]) < 1e-12) }
    }
    // XB-11's check of 15 March is then stale on 12 August already.
    let xb = try parts(both.coastGuards[1])
    #expect(abs(xb[.standard] - (42.0 / 130 - 72.0 / 160)) < 1e-12)
  }

  @Test("cuts both periods at the instant of the question")
  func cut() async throws {
    let answer = try await changes(
      try transferred(delivered: nil), coastGuard: "XB", asOf: "2025-07-15T00:00:00Z")
    #expect(answer.to.isCut && !answer.from.isCut)
    #expect(answer.to.interval.end == (try instant("2025-07-15T00:00:00Z")))
    // XB-11 14 days, XB-14 10.
    #expect(answer.coastGuards[0].account.after.rate?.value == 14.0 / 24)
  }

  @Test("tells nothing of the future, nor of a coast guard that nobody knows")
  func refused() async throws {
    let known = try transferred(delivered: nil)
    let (q3, asOf) = (try period("2025-Q3"), try instant("2025-07-01T00:00:00Z"))
    await #expect(throws: AssessmentError.periodNotBegun(q3, asOf: asOf)) {
      try await changes(known, asOf: "2025-07-01T00:00:00Z")
    }
    await #expect(
      throws: AssessmentError.unknownCoastGuard(code: "XQ", known: ["XA", "XB"])
    ) {
      try await changes(known, coastGuard: "XQ")
    }
  }
}
