import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import Testing

@testable import SeaworthyTrends

/// Lost time by what it was lost to.
@Suite("Lost time by cause")
struct LostTimeTableTests {
  /// A row in short: hours lost and won, boats and spells.
  private struct Row: Equatable {
    var key: LostTimeTable.Key
    var lost: Double
    var won: Double
    var boats = 1
    var spells = 1
  }

  private func rows(_ boats: [VesselNeeds], by dimension: LostTimeTable.Dimension) -> [Row] {
    LostTimeTable(boats, by: dimension).rows.map {
      Row(
        key: $0.key, lost: $0.lost.hours, won: $0.won.inHours, boats: $0.boats, spells: $0.spells)
    }
  }

  /// Two boats. XA-07: an engine from day 0 to 10, a second engine from 4 to 10, a bilge pump from 6
  /// to 12. XA-08: a yard period from 0 to 5, an engine of which nothing fresh is known from 5 to 9,
  /// downtime for supply from 20 to 22.
  private func boats() throws -> [VesselNeeds] {
    let engine = SampleNeeds.cause(try SampleNeeds.standing("210"))
    let second = SampleNeeds.cause(try SampleNeeds.standing("220"), .maintenance)
    let pump = SampleNeeds.cause(try SampleNeeds.standing("510", group: .auxiliary))
    let other = SampleNeeds.cause(try SampleNeeds.standing("210", on: "XA-08"), .unknown)
    let yard = SampleNeeds.downtime(.depot, since: 0, nil)
    let supply = SampleNeeds.downtime(.supply, since: 20, .supply)
    return [
      SampleNeeds.boat(
        "XA-07",
        lost: [
          SampleNeeds.stretch(0..<4, [engine]), SampleNeeds.stretch(4..<6, [engine, second]),
          SampleNeeds.stretch(6..<10, [engine, second, pump]),
          SampleNeeds.stretch(10..<12, [pump]),
        ]),
      SampleNeeds.boat(
        "XA-08", class: "41-ft", unknown: 6,
        lost: [
          SampleNeeds.stretch(0..<5, in: .nmcd, [yard]),
          SampleNeeds.stretch(5..<9, [other], isOtherwiseCapable: false),
          SampleNeeds.stretch(20..<22, in: .nmcs, [supply]),
        ]),
    ]
  }

  @Test("shares what several causes hold, and counts as won what one alone held")
  func groups() throws {
    // Propulsion: 4 + 2 + 4 × 2/3 days on XA-07 and 4 on XA-08; the pump 4 × 1/3 + 2.
    #expect(
      rows(try boats(), by: .group) == [
        Row(
          key: .group(.propulsion), lost: 304, won: 6 * 24, boats: 2, spells: 3),
        Row(key: .plannedYard, lost: 120, won: 120),
        Row(key: .group(.auxiliary), lost: 80, won: 48),
        Row(key: .downtime, lost: 48, won: 48),
      ])
  }

  @Test("parts by what brought it about; a planned yard period is nobody's cause")
  func causes() throws {
    // Material: engine 4 + 1 + 4/3, pump 4/3 + 2; maintenance: second engine 1 + 4/3.
    #expect(
      rows(try boats(), by: .cause) == [
        Row(key: .cause(.material), lost: 232, won: 6 * 24, spells: 2),
        Row(key: .plannedYard, lost: 120, won: 120),
        Row(key: .cause(.unknown), lost: 96, won: 0),
        Row(key: .cause(.maintenance), lost: 56, won: 0),
        Row(key: .cause(.supply), lost: 48, won: 48),
      ])
  }

  @Test("parts by condition, class and vessel")
  func others() throws {
    #expect(
      rows(try boats(), by: .condition) == [
        Row(key: .condition(.nmcm), lost: 16 * 24, won: 12 * 24, boats: 2, spells: 4),
        Row(key: .condition(.nmcd), lost: 120, won: 120),
        Row(key: .condition(.nmcs), lost: 48, won: 48),
      ])
    #expect(
      rows(try boats(), by: .vesselClass) == [
        Row(key: .vesselClass("33-ft"), lost: 12 * 24, won: 12 * 24, spells: 3),
        Row(key: .vesselClass("41-ft"), lost: 11 * 24, won: 7 * 24, spells: 3),
      ])
    let vessel = { VesselKey(coastGuard: "XA", hullNumber: $0) }
    #expect(
      rows(try boats(), by: .vessel) == [
        Row(key: .vessel(vessel("XA-07")), lost: 12 * 24, won: 12 * 24, spells: 3),
        Row(key: .vessel(vessel("XA-08")), lost: 11 * 24, won: 7 * 24, spells: 3),
      ])
  }

  @Test("adds shares up to all of it, row by row", arguments: LostTimeTable.Dimension.allCases)
  func cumulative(dimension: LostTimeTable.Dimension) throws {
    let table = LostTimeTable(try boats(), by: dimension)
    var sum = 0.0
    for row in table.rows {
      sum += row.lost.hours / (23 * 24)
      #expect(abs(row.share - row.lost.hours / (23 * 24)) < 1e-12)
      #expect(abs(row.cumulative - sum) < 1e-12)
    }
    #expect(table.rows.last?.cumulative == 1)
  }

  @Test("keeps equal times in the order of the vocabulary, what has no group last")
  func ties() throws {
    let causes = [
      SampleNeeds.downtime(.depot, since: 0, nil), SampleNeeds.downtime(.other, since: 0, .unknown),
      SampleNeeds.cause(try SampleNeeds.standing("X", group: nil)),
      SampleNeeds.cause(try SampleNeeds.standing("510", group: .auxiliary)),
      SampleNeeds.cause(try SampleNeeds.standing("110", group: .hull)),
    ]
    for causes in [causes, causes.reversed()] {
      let boat = SampleNeeds.boat("XA-07", lost: [SampleNeeds.stretch(0..<3, causes)])
      let table = LostTimeTable([boat], by: .group)
      #expect(
        table.rows.map(\.key) == [
          .group(.hull), .group(.auxiliary), .noGroup, .downtime, .plannedYard,
        ])
      #expect(table.rows.allSatisfy { $0.lost.hours == 72.0 / 5 && $0.won == .zero })
    }
  }

  @Test("has no rows where nothing was lost")
  func nothing() {
    for dimension in LostTimeTable.Dimension.allCases {
      #expect(rows([SampleNeeds.boat("XA-07")], by: dimension) == [])
    }
  }

  @Test("adds up to all lost time on random boats, and never wins more than it lost")
  func sums() throws {
    var random = SeededGenerator(state: 1)
    for _ in 0..<30 {
      let boats = try (0..<Int.random(in: 1...12, using: &random)).map { number in
        SampleNeeds.boat("XA-\(number)", lost: try randomStretches(&random))
      }
      let total = boats.flatMap(\.lost).reduce(Milliseconds.zero) { $0 + $1.length }.inHours
      for dimension in LostTimeTable.Dimension.allCases {
        let rows = LostTimeTable(boats, by: dimension).rows
        #expect(abs(rows.reduce(0) { $0 + $1.lost.hours } - total) <= 1e-9)
        #expect(rows.allSatisfy { $0.won.inHours <= $0.lost.hours + 1e-9 })
        #expect(zip(rows, rows.dropFirst()).allSatisfy { $0.lost.hours >= $1.lost.hours })
      }
    }
  }

  private func randomStretches(_ random: inout SeededGenerator) throws -> [LostStretch] {
    var start = SampleNeeds.window.start
    return try (0..<Int.random(in: 0...30, using: &random)).map { _ in
      let length = Milliseconds(Int64.random(in: 1...90_000_000, using: &random))
      defer { start = start + length }
      let causes = try (0..<Int.random(in: 1...7, using: &random)).map { _ in
        SampleNeeds.cause(
          try SampleNeeds.standing(
            "\(Int.random(in: 100...130, using: &random))",
            group: SWBSGroup.allCases.randomElement(using: &random)),
          DiscrepancyCause.allCases.randomElement(using: &random) ?? .unknown)
      }
      return LostStretch(
        interval: Interval(start, start + length), length: length, condition: .nmcm,
        causes: causes, isOtherwiseCapable: Bool.random(using: &random))
    }
  }
}

/// A small generator of pseudo-random numbers: splitmix64 of Steele, Lea and Flood, 2014.
private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
