import SeaworthyInspection
import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

/// The random histories that a property is tried on.
enum RandomHistories {
  /// Their seeds, in lots that run side by side.
  static let lots = lots(usual: 60)
  /// Those of the properties that take longest.
  static let fewLots = lots(usual: 20)
  /// Those that are counted minute by minute: a tenth of the others.
  static let slowLots = lots(usual: 10, share: 10)

  private static func lots(usual: Int, share: Int = 1) -> [Range<UInt64>] {
    let count = UInt64(max(usual, Torture.histories(usual: usual) / share))
    let size = max(10, count / 200)
    return stride(from: 0, to: count, by: Int(size)).map { $0..<min($0 + size, count) }
  }

  /// What a property is about, drawn from the boat of a seed; where that has no such thing, from
  /// the boats of the seeds a million apart after it, so that no seed passes untested.
  static func draw<Drawn>(
    _ seed: UInt64, _ pick: (inout RandomBoat) -> Drawn?
  ) throws -> (boat: RandomBoat, drawn: Drawn) {
    for seed in stride(from: seed, to: seed + 100_000_000, by: 1_000_000) {
      var boat = RandomBoat(seed: seed)
      if let drawn = pick(&boat) { return (boat, drawn) }
    }
    return try #require(nil, "no boat has what the property is about")
  }
}

extension RandomBoat {
  /// An instant within or after the boat's papers.
  mutating func instant() -> Instant {
    let span = lastNews - Instant.day(0)
    return .day(0)
      + .minutes(Int.random(in: 0...(Int(span.count / 60_000) + 100_000), using: &random))
  }

  /// One of the places where something stands; nil without any.
  mutating func pick<Place>(_ places: [Place]) -> Place? {
    places.isEmpty ? nil : random.pick(places)
  }

  /// The places of the grades that a condition holds for, by report and grade.
  mutating func pickGrade(_ condition: (ReportFacts.Grade) -> Bool) -> (report: Int, grade: Int)? {
    pick(
      reports.indices.flatMap { report in
        reports[report].grades.indices.filter { condition(reports[report].grades[$0]) }
          .map { (report, $0) }
      })
  }
}
