import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends

/// For want of which parts one boat lost time in a period, and when it was mission capable again.
struct SupplyOfBoat {
  /// The boat, by the last key that it has in the group.
  let vessel: VesselKey
  /// What it waited for, the longest wait first.
  let waits: [PartWait]
  /// The visit's inspection after which it was mission capable again; nil where it was not by the
  /// end, or no visit had just been on board.
  let returnedAfter: InspectionOnBoard?

  /// What a boat waited for.
  ///
  /// - Parameters:
  ///   - boat: The boat.
  ///   - period: The period in which it waited.
  ///   - compared: Both periods; by the end of the later one it may have been mission capable again.
  init(_ boat: GroupBoat, in period: Interval, of compared: ComparedPeriods) {
    let t = compared.asOf
    vessel = boat.key
    waits = PartWait.together(
      boat.vessels.flatMap { vessel in
        PartWait.all(
          of: boat.key, in: vessel.history.lostTime(over: period, asOf: t),
          titles: Dictionary(
            vessel.history.allowanceStandings(at: t).compactMap { line in
              line.title.map { (line.name, $0) }
            }, uniquingKeysWith: { first, _ in first }))
      }
    ).map { wait in
      var wait = wait
      wait.vessels = [boat.key]
      return wait
    }
    returnedAfter =
      boat.vessels.lazy.compactMap {
        $0.history.visitBeforeReturn(from: period, in: compared)
      }.last
  }
}

extension VesselHistory {
  /// The last inspection of a visit while the boat waited or since, if the boat was mission capable
  /// again within the time for which what it saw counts as observed.
  fileprivate func visitBeforeReturn(
    from period: Interval, in compared: ComparedPeriods
  ) -> InspectionOnBoard? {
    let end = max(period.end, compared.after.end)
    let spells = spells(over: Interval(period.start, end))
    guard
      let wait = spells.last(where: {
        $0.condition == .nmcs && $0.interval.start < period.end
      }),
      let again = spells.first(where: {
        $0.condition.isMissionCapable && $0.interval.start >= wait.interval.end
      })?.interval.start
    else { return nil }
    return assistance(asOf: compared.asOf).inspections.last {
      $0.isVisit && !$0.isDisputed && $0.at >= wait.interval.start && $0.at <= again
        && again <= $0.end + compared.observed
    }
  }
}
