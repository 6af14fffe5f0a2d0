import SeaworthyInspection
import SeaworthyTime

/// An interval as one report tells it: a waiver, a wait for parts, or downtime.
struct RepeatedInterval<Cause: Hashable & Sendable>: Sendable {
  /// The report that tells it.
  var telling: Telling
  /// The interval; without an end it goes on.
  var interval: Interval
  /// Why, where two causes make two intervals.
  var cause: Cause
  /// Where that report tells it.
  var place: ReportPlace

  /// What of two ends told at one time is the worse.
  enum WorseEnd {
    /// The earlier: of a permission.
    case earlier
    /// The later: of anything that keeps a boat down.
    case later
  }

  /// The same interval told twice (same start and cause) is one, its end from the latest report; in
  /// order of start.
  ///
  /// Source: doctrine 2, rules 4 and 9.
  static func standing(_ told: [Self], worse: WorseEnd) -> [Self] {
    let ordered = told.sorted { left, right in
      if left.interval.start != right.interval.start {
        return left.interval.start < right.interval.start
      }
      if let order = left.telling.givesWay(to: right.telling) { return order }
      if left.interval.end != right.interval.end {
        return (left.interval.end < right.interval.end) == (worse == .later)
      }
      return (left.telling.report, left.place) < (right.telling.report, right.place)
    }
    var places: [Key: Int] = [:]
    var standing: [Self] = []
    for interval in ordered {
      let key = Key(start: interval.interval.start, cause: interval.cause)
      if let place = places[key] {
        // What only some candidates of a dispute say ends nothing early.
        if interval.telling.isContested, interval.interval.end < standing[place].interval.end {
          continue
        }
        standing[place] = interval
      } else {
        places[key] = standing.count
        standing.append(interval)
      }
    }
    return standing
  }

  private struct Key: Hashable {
    var start: Instant
    var cause: Cause
  }
}

extension VesselReports {
  /// The downtime that the reports declare, each interval once.
  func declaredDowntime() -> [RepeatedInterval<DowntimeCause>] {
    let told = zip(ordered, tellings).flatMap { report, telling in
      report.downtime.enumerated().map { place, downtime in
        RepeatedInterval(
          telling: telling,
          interval: Interval(
            downtime.start.instant, downtime.end?.instant ?? .distantFuture),
          cause: downtime.cause, place: .downtime(place))
      }
    }
    return RepeatedInterval.standing(told, worse: .later)
  }
}
