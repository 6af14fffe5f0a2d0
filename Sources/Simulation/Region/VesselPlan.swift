import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime

/// A made-up boat: what it is, whose it is when, and how it is made and used.
struct VesselPlan: Sendable {
  /// Its name for the streams of chance, which a transfer doesn't change: its first key.
  var origin: VesselKey
  /// Who holds it when, the first holder first.
  var postings: [Posting]
  /// Its place in the region's list of boats, from 1.
  var number: Int
  /// Its name.
  var name: String
  /// Its class.
  var profile: ClassProfile
  /// Its checklist.
  var checklist: ClassChecklist
  /// The places of the items that it doesn't carry.
  var missing: Set<Int>
  /// How often it fails, 1 being the average of the region.
  var failureFactor: Double
  /// Hours that its engines run in a day of being ready.
  var hoursPerDay: Double
  /// Planned yard periods, in order.
  var depots: [Interval]

  /// A coast guard's holding of a boat.
  struct Posting: Hashable, Sendable {
    /// Whose it is, and its hull number there.
    var vessel: VesselKey
    /// The place of the coast guard in the region's list.
    var coastGuard: Int
    /// Over which time.
    var interval: Interval
  }

  /// The time for which it is in service.
  var service: Interval {
    Interval(postings[0].interval.start, postings[postings.count - 1].interval.end)
  }

  /// Who holds it at an instant; nil while it is in nobody's service.
  func posting(at instant: Instant) -> Posting? {
    postings.first { $0.interval.contains(instant) }
  }

  /// The vessel as reports and registers of a holder state it, without engine hours.
  func vessel(_ posting: Posting) -> Vessel {
    let (built, letters) = (CivilDate(service.start).year, Array(posting.vessel.coastGuard))
    let year = built % 100
    return Vessel(
      coastGuard: posting.vessel.coastGuard, hullNumber: posting.vessel.hullNumber, name: name,
      vesselClass: profile.vesselClass,
      hin: "X\(letters[1])B\(number.padded(5))A\(year % 10)\(year.padded(2))",
      mmsi: "201\(number.padded(6))", callSign: "X\(letters[1])\(number)B",
      flag: posting.vessel.coastGuard, homePort: "\(posting.vessel.coastGuard)PRT",
      overallLength: DecimalNumber("\(profile.lengthInTenths / 10).\(profile.lengthInTenths % 10)")
        .map { Measure($0, unit: "ft") },
      maximumCrew: profile.crew, lifecycle: .active)
  }
}

extension Int {
  /// The number in decimal, with leading zeros up to a width.
  func padded(_ width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }
}
