import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends
import Testing

/// The time that a boat was in each condition, in days.
struct Days: Hashable {
  var fmc = 0
  var pmc = 0
  var nmcm = 0
  var nmcs = 0
  var nmcd = 0
  var unknown = 0

  /// Not in the fleet.
  static let none = Days()

  var times: ConditionTimes {
    ConditionTimes(
      fmc: .days(fmc), pmc: .days(pmc), nmcm: .days(nmcm), nmcs: .days(nmcs), nmcd: .days(nmcd),
      unknown: .days(unknown))
  }

  func window(over interval: Interval) -> AvailabilityWindow {
    AvailabilityWindow(
      window: interval, times: times, lowMissionCapable: .days(fmc + pmc),
      lowFullyMissionCapable: .days(fmc), highMissionCapable: .days(fmc + pmc + unknown),
      highFullyMissionCapable: .days(fmc + unknown), free: .days(fmc + pmc))
  }
}

/// One boat over the two periods of these tests.
struct Boat: Hashable {
  var before: Days
  var after: Days
  /// The later period under the second standard; nil where it is the same.
  var restated: Days?

  init(_ before: Days, _ after: Days, restated: Days? = nil) {
    (self.before, self.after, self.restated) = (before, after, restated)
  }
}

/// Two periods that boats are told of.
enum TwoQuarters {
  static func before() throws -> Interval { try period("2025-Q2").interval }
  static func after() throws -> Interval { try period("2025-Q3").interval }

  static func vessels(_ boats: [Boat]) throws -> [VesselPeriods] {
    try boats.enumerated().map { index, boat in
      VesselPeriods(
        vessel: VesselKey(coastGuard: "XA", hullNumber: "XA-\(index + 1)"),
        before: boat.before.window(over: try before()), after: boat.after.window(over: try after()),
        restated: try boat.restated.map { $0.window(over: try after()) })
    }
  }

  static func account(_ boats: [Boat]) throws -> ChangeAccount {
    ChangeAccount(try vessels(boats), from: try before(), to: try after())
  }

  /// The parts of an account that has them.
  static func parts(_ boats: [Boat]) throws -> ChangeAccount.Parts {
    guard case .parts(let parts) = try account(boats).outcome else {
      throw NoParts()
    }
    return parts
  }

  struct NoParts: Error {}
}

/// The parts with values, those that are named; 0 the others.
func nine(_ values: [ChangePart: Double]) -> ChangeParts {
  var parts = ChangeParts()
  for (part, value) in values { parts[part] = value }
  return parts
}

/// Whether two accounts say the same but for the last places of binary fractions.
func isClose(_ left: ChangeParts, _ right: ChangeParts) -> Bool {
  ChangePart.allCases.allSatisfy { abs(left[$0] - right[$0]) < 1e-12 }
}
