import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

/// The properties of doctrine 4, each on 1,000 random boats.
@Suite("Properties of the scores")
struct PropertiesTests {
  static let seeds: [UInt64] = Array(0..<1000)
  /// The histories of the properties that take longest.
  static let fewSeeds: [UInt64] = Array(0..<250)

  /// The two scores of a boat at an instant.
  private func scores(_ record: VesselRecord, at instant: Instant) -> [ReadinessScore] {
    let history = VesselHistory(record, standard: Sample.standard)
    return [history.maintenanceReadiness(at: instant), history.operationalReadiness(at: instant)]
  }

  /// An instant within or after the boat's papers.
  private func instant(_ boat: inout RandomBoat) -> Instant {
    let span = boat.lastNews - Instant.day(0)
    return .day(0)
      + .minutes(
        Int.random(in: 0...(Int(span.count / 60_000) + 100_000), using: &boat.random))
  }

  private static let slack = 1e-9

  /// What a property is about, drawn from the boat of a seed; where that has no such thing, from the
  /// boats of the seeds a thousand apart after it, so that no seed passes untested.
  private func draw<Drawn>(
    _ seed: UInt64, _ pick: (inout RandomBoat) -> Drawn?
  ) throws -> (boat: RandomBoat, drawn: Drawn) {
    for seed in stride(from: seed, to: seed + 100_000, by: 1000) {
      var boat = RandomBoat(seed: seed)
      if let drawn = pick(&boat) { return (boat, drawn) }
    }
    return try #require(nil, "no boat has what the property is about")
  }

  /// One of the places where something stands; nil without any.
  private func pick<Place>(_ places: [Place], _ boat: inout RandomBoat) -> Place? {
    places.isEmpty ? nil : boat.random.pick(places)
  }

  /// Every low ≤ score ≤ high, of scores, parts and rates.
  @Test(arguments: seeds) func lowScoreHigh(seed: UInt64) {
    var boat = RandomBoat(seed: seed)
    let history = VesselHistory(boat.record, standard: Sample.standard)
    for _ in 0..<5 {
      let instant = instant(&boat)
      for score in scores(boat.record, at: instant) {
        #expect(0 <= score.low && score.low <= score.score ?? score.low)
        #expect(score.score ?? score.high <= score.high && score.high <= 100)
        #expect(score.low <= score.high && (0...1).contains(score.coverage))
        for part in score.parts {
          #expect(part.ranged.low <= part.ranged.value ?? part.ranged.low)
          #expect(part.ranged.value ?? part.ranged.high <= part.ranged.high)
        }
      }
      let window = Interval(instant - .days(Int.random(in: 1...300, using: &boat.random)), instant)
      let availability = history.availability(over: window, asOf: instant)
      for rate in [availability.missionCapableRate, availability.fullyMissionCapableRate] {
        guard let rate, let value = rate.value else { continue }
        #expect(rate.low <= value + Self.slack && value <= rate.high + Self.slack)
      }
    }
  }

  /// A standard grade become nonstandard never raises score, low or high.
  @Test(arguments: seeds) func worseningByGrade(seed: UInt64) throws {
    var (boat, (place, grade)) = try draw(seed) { boat -> (Int, Int)? in
      let reports = boat.record.reports
      let places = reports.indices.flatMap { place in
        reports[place].grades.indices
          .filter { reports[place].grades[$0].result == .standard }.map { (place, $0) }
      }
      return pick(places, &boat)
    }
    var record = boat.record
    let instant = instant(&boat)
    let before = scores(record, at: instant)
    record.reports[place].grades[grade].result = .nonstandard
    expectNotRaised(before, scores(record, at: instant))
  }

  /// A new discrepancy on an item graded standard never raises score, low or high.
  @Test(arguments: seeds) func worseningByDiscrepancy(seed: UInt64) throws {
    var (boat, (instant, place, item)) = try draw(seed) { boat -> (Instant, Int, String)? in
      let instant = self.instant(&boat)
      let reports = boat.record.reports
      let history = VesselHistory(boat.record, standard: Sample.standard)
      let places = reports.indices.flatMap { place in
        reports[place].grades
          .filter { $0.result == .standard && isStandard($0.item, history, at: instant) }
          .map { (instant, place, $0.item) }
      }
      return pick(places, &boat)
    }
    var record = boat.record
    let before = scores(record, at: instant)
    let start = record.reports[place].start
    record.reports[place].discrepancies.append(
      discrepancy(
        documentIdentifier(start, 999).text, on: item, boat.random.pick(Severity.allCases),
        found: start))
    expectNotRaised(before, scores(record, at: instant))
  }

  /// Whether an item is graded standard at an instant.
  private func isStandard(_ item: String, _ history: VesselHistory, at instant: Instant) -> Bool {
    history.standing(of: item, at: instant).state == .standard
  }

  /// A severity raised never raises low or high, nor the score while what is open stays the same.
  @Test(arguments: seeds) func worseningBySeverity(seed: UInt64) throws {
    var (boat, (place, listing)) = try draw(seed) { boat -> (Int, Int)? in
      let reports = boat.record.reports
      let places = reports.indices.flatMap { place in
        reports[place].discrepancies.indices
          .filter { reports[place].discrepancies[$0].severity != .disabling }
          .map { (place, $0) }
      }
      return pick(places, &boat)
    }
    var record = boat.record
    let instant = instant(&boat)
    let before = scores(record, at: instant)
    let open = spells(record)
    let severity = record.reports[place].discrepancies[listing].severity
    record.reports[place].discrepancies[listing].severity =
      boat.random.pick(Severity.allCases.filter { $0 > severity })
    expectNotRaised(
      before, scores(record, at: instant), scoreCounts: open == spells(record))
  }

  /// Over what times the boat's discrepancies are open.
  private func spells(_ record: VesselRecord) -> [[Interval]] {
    VesselHistory(record, standard: Sample.standard).discrepancies.map { discrepancy in
      discrepancy.spells.map { $0.interval(.asStated) }
    }
  }

  /// An item's only grade made unknown never raises a low or a band, nor lowers a high unless it had
  /// closed a discrepancy.
  @Test(arguments: seeds) func forgettingOfAGrade(seed: UInt64) throws {
    var (boat, (place, grade)) = try draw(seed) { boat -> (Int, Int)? in
      let record = boat.record
      let history = VesselHistory(record, standard: Sample.standard)
      let places = record.reports.indices.flatMap { place in
        record.reports[place].grades.indices
          .filter { isOnlyGrade(of: record.reports[place].grades[$0].item, record, history) }
          .map { (place, $0) }
      }
      return pick(places, &boat)
    }
    var record = boat.record
    let instant = instant(&boat)
    let before = scores(record, at: instant)
    record.reports[place].grades[grade].result = .notInspected
    record.reports[place].grades[grade].afterRepair = nil
    expectForgotten(before, scores(record, at: instant))
  }

  /// Whether one grade is all that anybody says of an item.
  private func isOnlyGrade(
    of item: String, _ record: VesselRecord, _ history: VesselHistory
  ) -> Bool {
    record.reports.flatMap(\.grades).count { $0.item == item && $0.result != .notInspected } == 1
      && history.items[item]?.events.count == 1
  }

  /// A whole file, while it is held, never raises a low or a band, nor lowers a high.
  @Test(arguments: seeds) func forgettingOfAFile(seed: UInt64) throws {
    let (boat, (instant, held)) = try draw(seed) { boat -> (Instant, VesselRecord)? in
      var record = boat.record
      guard let place = pick(Array(record.reports.indices), &boat) else { return nil }
      let report = record.reports.remove(at: place)
      record.gaps.append(gap(from: report.start, report.kind))
      let instant = report.start + .minutes(Int.random(in: 0...20_000, using: &boat.random))
      let history = VesselHistory(record, standard: Sample.standard)
      return history.evidence.gaps(at: instant).isEmpty ? nil : (instant, record)
    }
    expectForgotten(scores(boat.record, at: instant), scores(held, at: instant))
    let history = VesselHistory(held, standard: Sample.standard)
    #expect(!history.condition(at: instant).condition.isMissionCapable)
  }

  /// Time without news never raises material condition.
  @Test(arguments: seeds) func ageing(seed: UInt64) {
    var boat = RandomBoat(seed: seed)
    let history = VesselHistory(boat.record, standard: Sample.standard)
    var last = history.materialCondition(at: boat.lastNews).ranged
    var instant = boat.lastNews
    for _ in 0..<12 {
      instant = instant + .minutes(Int.random(in: 0..<80_000, using: &boat.random))
      let next = history.materialCondition(at: instant).ranged
      #expect(next.low <= last.low && next.coverage <= last.coverage)
      if let value = next.value {
        #expect(value <= (last.value ?? -1) + Self.slack)
      }
      last = next
    }
  }

  /// Correcting and verifying an open discrepancy, with nothing reported after t, never lowers low or
  /// high, nor the score while there is one.
  @Test(arguments: seeds) func repair(seed: UInt64) throws {
    let (boat, (instant, corrected)) = try draw(seed) { boat -> (Instant, OpenDiscrepancy)? in
      let instant = boat.lastNews + .minutes(Int.random(in: 1...100_000, using: &boat.random))
      let history = VesselHistory(boat.record, standard: Sample.standard)
      let open = history.openDiscrepancies(at: instant) {
        $1.interval(.asStated).contains(instant)
      }
      return pick(open.map { (instant, $0) }, &boat)
    }
    var record = boat.record
    let history = VesselHistory(record, standard: Sample.standard)
    let before = scores(record, at: instant)
    record.reports.append(
      report(
        .followUp, instant, id: 50,
        [
          discrepancy(
            corrected.identifier, on: corrected.item, corrected.severity,
            found: corrected.opened, basis(of: corrected, history), corrected: instant)
        ]))
    let after = scores(record, at: instant)
    for (before, after) in zip(before, after) {
      #expect(after.low >= before.low - Self.slack)
      #expect(after.high >= before.high - Self.slack)
      if let score = after.score { #expect(score >= (before.score ?? 0) - Self.slack) }
    }
    let isStillOpen = VesselHistory(record, standard: Sample.standard)
      .openDiscrepancies(at: instant) { $1.interval(.asStated).contains(instant) }
      .contains { $0.identifier == corrected.identifier && $0.item == corrected.item }
    #expect(!isStillOpen)
  }

  /// Whether an open discrepancy was observed or occurred at its opening.
  private func basis(of open: OpenDiscrepancy, _ history: VesselHistory) -> FoundBasis {
    history.discrepancies.flatMap(\.spells).first {
      $0.opened == open.opened && $0.item == open.item
    }?.basis ?? .observed
  }

  /// The order in which reports came in makes no difference.
  @Test(arguments: seeds) func order(seed: UInt64) {
    var boat = RandomBoat(seed: seed)
    let instant = instant(&boat)
    let record = boat.record
    var shuffled = record
    shuffled.reports.shuffle(using: &boat.random)
    shuffled.gaps.shuffle(using: &boat.random)
    for place in shuffled.reports.indices {
      shuffled.reports[place].discrepancies.shuffle(using: &boat.random)
      shuffled.reports[place].grades.shuffle(using: &boat.random)
    }
    let (left, right) = (
      VesselHistory(record, standard: Sample.standard),
      VesselHistory(shuffled, standard: Sample.standard)
    )
    #expect(
      left.score(at: instant, isRegistered: true) == right.score(at: instant, isRegistered: true))
    #expect(left.arrivals == right.arrivals)
    #expect(left.spells(over: .always) == right.spells(over: .always))
  }

  private func expectNotRaised(
    _ before: [ReadinessScore], _ after: [ReadinessScore], scoreCounts: Bool = true,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for (before, after) in zip(before, after) {
      #expect(after.low <= before.low + Self.slack, sourceLocation: sourceLocation)
      #expect(after.high <= before.high + Self.slack, sourceLocation: sourceLocation)
      if scoreCounts, let score = before.score {
        #expect(after.score ?? 0 <= score + Self.slack, sourceLocation: sourceLocation)
      }
    }
  }

  private func expectForgotten(
    _ before: [ReadinessScore], _ after: [ReadinessScore],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for (before, after) in zip(before, after) {
      #expect(after.low <= before.low + Self.slack, sourceLocation: sourceLocation)
      #expect(after.high >= before.high - Self.slack, sourceLocation: sourceLocation)
      #expect(rank(after.band) <= rank(before.band), sourceLocation: sourceLocation)
    }
  }

  private func rank(_ band: ReadinessScore.Band?) -> Int {
    switch band {
    case nil, .insufficientData: 0
    case .unsatisfactory: 1
    case .degraded: 2
    case .satisfactory: 3
    }
  }
}
