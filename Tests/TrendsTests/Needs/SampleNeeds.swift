import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime

@testable import SeaworthyTrends

/// Boats of which needs are worked out by hand. Days are counted from 1 June 2025.
enum SampleNeeds {
  static let window = Interval(day(0), day(30))

  static func day(_ day: Int) -> Instant {
    Instant(milliseconds: 1_748_736_000_000) + .days(day)
  }

  /// A boat that lost time in some stretches, its other days of the window capable or unknown.
  static func boat(
    _ hullNumber: String, of coastGuard: String = "XA", class vesselClass: String? = "33-ft",
    unknown: Int = 0, lost: [LostStretch] = [], discrepancies: [DiscrepancyStanding] = [],
    allowance: [CountStanding] = [], billets: [CountStanding] = [],
    training: [DeliveredTraining] = []
  ) -> VesselNeeds {
    func time(_ condition: Condition) -> Milliseconds {
      lost.filter { $0.condition == condition }.reduce(.zero) { $0 + $1.length }
    }
    let down = time(.nmcm) + time(.nmcs) + time(.nmcd)
    let capable = window.length - down - .days(unknown)
    return VesselNeeds(
      vessel: VesselKey(coastGuard: coastGuard, hullNumber: hullNumber), vesselClass: vesselClass,
      availability: AvailabilityWindow(
        window: window,
        times: ConditionTimes(
          fmc: capable, nmcm: time(.nmcm), nmcs: time(.nmcs), nmcd: time(.nmcd),
          unknown: .days(unknown)),
        lowMissionCapable: capable, lowFullyMissionCapable: capable,
        highMissionCapable: capable + .days(unknown),
        highFullyMissionCapable: capable + .days(unknown), free: capable),
      lost: lost, discrepancies: discrepancies, allowance: allowance, billets: billets,
      training: training)
  }

  /// A stretch of lost days.
  static func stretch(
    _ days: Range<Int>, in condition: Condition = .nmcm, _ causes: [LostTimeCause],
    isOtherwiseCapable: Bool = true
  ) -> LostStretch {
    let interval = Interval(day(days.lowerBound), day(days.upperBound))
    return LostStretch(
      interval: interval, length: interval.length, condition: condition, causes: causes,
      isOtherwiseCapable: isOtherwiseCapable)
  }

  /// A discrepancy as it stands at the end.
  static func standing(
    _ item: String, on hullNumber: String = "XA-07", of coastGuard: String = "XA",
    group: SWBSGroup? = .propulsion, opened: Int = 0, awaitingSince: Int? = nil,
    closed: Int? = nil, parts: [Part] = []
  ) throws -> DiscrepancyStanding {
    DiscrepancyStanding(
      vessel: VesselKey(coastGuard: coastGuard, hullNumber: hullNumber), identifier: "D-" + item,
      item: item, group: group, severity: .disabling, opened: day(opened), due: day(opened + 2),
      awaitingPartsSince: awaitingSince.map(day), lastListed: day(opened), parts: parts,
      closure: try closed.map {
        DiscrepancyStanding.Closure(at: day($0), basis: .verified, citation: try citation())
      }, citation: try citation())
  }

  /// A discrepancy as a cause.
  static func cause(
    _ standing: DiscrepancyStanding, _ cause: DiscrepancyCause = .material,
    awaitsParts: Bool = false, isDisputed: Bool = false
  ) -> LostTimeCause {
    LostTimeCause(
      origin: .discrepancy(standing), cause: cause, awaitsParts: awaitsParts,
      isDisputed: isDisputed)
  }

  /// Declared downtime as a cause.
  static func downtime(_ downtime: DowntimeCause, since: Int, _ cause: DiscrepancyCause?)
    -> LostTimeCause
  {
    LostTimeCause(
      origin: .downtime(downtime, since: day(since)), cause: cause,
      awaitsParts: downtime == .supply)
  }
}
