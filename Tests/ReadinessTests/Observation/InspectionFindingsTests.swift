import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import Testing

@Suite("What an inspection found by itself")
struct InspectionFindingsTests {
  /// The whole and each group of the only or last inspection.
  private func last(_ history: VesselHistory) throws -> InspectionFindings {
    try #require(history.findings().last)
  }

  @Test("is the material condition of the items that it graded, by item and group weight")
  func score() throws {
    let found = discrepancy(on: "210", .major, found: .day(0))
    let history = Sample.history([
      report(
        .boatCheck, .day(0), grades: ["110": .standard, "210": .nonstandard, "220": .standard],
        [found])
    ])
    // Hull 1; propulsion (3 × 0.5 + 1 × 1)/4; weights 2 and 3. The hull's other item is ungraded.
    let hull = InspectionFindings.Share(
      score: Ranged(value: 1, low: 2.0 / 3, high: 1, coverage: 2.0 / 3), items: 1,
      discrepancies: 0)
    let propulsion = InspectionFindings.Share(
      score: Ranged(value: 0.625, low: 0.625, high: 0.625, coverage: 1), items: 2,
      discrepancies: 1)
    let whole = (2 + 3 * 0.625) / 5
    let low = (2 * 2.0 / 3 + 3 * 0.625) / 9
    let findings = try last(history)
    #expect(findings.rigour == 2)
    #expect(findings.vesselClass == Sample.vesselClass)
    #expect(findings.arrival == history.arrivals[0])
    #expect(findings.found?.groups == [.hull: hull, .propulsion: propulsion])
    #expect(
      findings.found?.whole
        == InspectionFindings.Share(
          score: Ranged(
            value: whole, low: low, high: (2 + 3 * 0.625 + 1 + 2 + 1) / 9, coverage: 0.6),
          items: 3, discrepancies: 1))
    #expect(findings.found(of: nil) == findings.found?.whole)
    #expect(findings.found(of: .hull) == hull)
    #expect(findings.found(of: .outfit) == nil)
  }

  @Test("never carries what an earlier inspection found")
  func independent() throws {
    let bad = report(
      .boatCheck, .day(0), id: 1, grades: Sample.allStandard.merging(["210": .nonstandard]) { $1 },
      [discrepancy(on: "210", found: .day(0))])
    let good = report(.boatCheck, .day(40), id: 2, grades: ["110": .standard])
    let (alone, after) = (
      try last(Sample.history([good])), try last(Sample.history([bad, good]))
    )
    #expect(after.found == alone.found)
    #expect(after.found?.whole?.score.value == 1)
  }

  @Test("is as found on arrival, whatever was repaired on board")
  func arrival() throws {
    let grades = Sample.allStandard.merging(["210": .nonstandard]) { $1 }
    let repaired = report(
      .boatCheck, .day(0), end: .day(2), grades: grades, repaired: ["210": .standard],
      [discrepancy(on: "210", found: .day(0), corrected: .day(1))])
    let left = report(
      .boatCheck, .day(0), end: .day(2), grades: grades, [discrepancy(on: "210", found: .day(0))])
    #expect(
      try last(Sample.history([repaired])).found == (try last(Sample.history([left])).found))
  }

  @Test(
    "counts a discrepancy that was there when it began",
    arguments: [
      (FoundBasis.observed, Instant.day(0, 1), 1), (.occurred, .day(0, 1), 0),
      (.occurred, .day(0), 1), (.occurred, .day(-3), 1),
    ])
  func onArrival(basis: FoundBasis, found: Instant, count: Int) throws {
    let history = Sample.history([
      report(
        .boatCheck, .day(0), end: .day(0, 4), grades: Sample.allStandard,
        [discrepancy(on: "210", found: found, basis)])
    ])
    #expect(try last(history).found?.whole?.discrepancies == count)
  }

  @Test(
    "leaves out what was corrected before it began",
    arguments: [(Instant.day(0).before, 1.0), (.day(0), 0.0), (.day(0, 1), 0.0)])
  func corrected(at: Instant, share: Double) throws {
    let history = Sample.history([
      report(
        .boatCheck, .day(0), end: .day(1), grades: ["210": .standard],
        [discrepancy(on: "210", found: .day(-1), corrected: at)])
    ])
    #expect(try last(history).found(of: .propulsion)?.score.value == share)
  }

  @Test("counts a discrepancy only where no report listed it before, status reports included")
  func firstListing() throws {
    let told = report(
      .statusReport, .day(0), id: 1, [discrepancy(on: "210", found: .day(0), .occurred)])
    let seen = report(
      .boatCheck, .day(5), id: 2, grades: Sample.allStandard,
      [
        discrepancy(on: "210", found: .day(0), .occurred),
        discrepancy("D-2", on: "110", .minor, found: .day(5)),
      ])
    let again = report(
      .boatCheck, .day(60), id: 3, grades: Sample.allStandard,
      [discrepancy("D-2", on: "110", .minor, found: .day(5))])
    let counts = Sample.history([told, seen, again]).findings().map {
      $0.found?.whole?.discrepancies
    }
    #expect(counts == [1, 0])
  }

  @Test("is nothing of a whole boat where a follow-up looked, or nobody graded an item")
  func nothing() throws {
    let nothing = InspectionFindings.Found(whole: nil, groups: [:])
    let followUp = report(.followUp, .day(0), grades: Sample.allStandard)
    let ungraded = report(.boatCheck, .day(0), grades: ["110": .notInspected])
    #expect(try last(Sample.history([followUp])).found == nothing)
    #expect(try last(Sample.history([ungraded])).found == nothing)
  }

  @Test("drops an item that does not apply, and takes a nonstandard one without discrepancy as 0")
  func grades() throws {
    let history = Sample.history([
      report(
        .boatCheck, .day(0),
        grades: ["110": .notApplicable, "120": .standard, "210": .nonstandard, "220": .standard])
    ])
    #expect(try last(history).found(of: .hull)?.score.coverage == 1)
    #expect(try last(history).found(of: .propulsion)?.score.value == 0.25)
  }

  @Test("of a file that cannot be relied on nothing is known, its kind perhaps not either")
  func unreliable() throws {
    let history = Sample.history(
      [report(.boatCheck, .day(0), grades: Sample.allStandard)],
      gaps: [gap(from: .day(30), nil), gap(.reportWithdrawn, from: .day(60), .boatCheck)])
    let findings = history.findings()
    #expect(findings.map(\.rigour) == [2, 4, 2])
    #expect(findings.map { $0.found == nil } == [false, true, true])
  }
}
