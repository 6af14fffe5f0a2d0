import SeaworthyReadiness
import SeaworthyTime

/// The time of a boat or a group over which its condition is known, and what it consists of; in
/// milliseconds, exact up to 285,000 years.
struct KnownTime {
  /// All of it: the possible time of the rate.
  let possible: Double
  /// Mission capable, fully or partially.
  let capable: Double
  /// Not mission capable for maintenance, downtime of cause other included.
  let maintenance: Double
  /// Not mission capable for supply.
  let supply: Double
  /// In a planned yard period.
  let depot: Double

  init(_ times: ConditionTimes) {
    possible = Double(times.possible.count)
    capable = Double(times.fmc.count + times.pmc.count)
    maintenance = Double(times.nmcm.count)
    supply = Double(times.nmcs.count)
    depot = Double(times.nmcd.count)
  }

  /// Whether anything is known.
  var isSeen: Bool { possible > 0 }

  /// The mission-capable rate, 0 to 1; nil without known time.
  var rate: Double? { isSeen ? capable / possible : nil }
}

extension KnownTime {
  /// The known time of several boats together.
  init(pooling windows: [AvailabilityWindow]) {
    self.init(windows.reduce(ConditionTimes()) { $0 + $1.times })
  }
}

extension AvailabilityWindow {
  /// Whether anything is known of the window.
  var isSeen: Bool { times.possible.count > 0 }
}
