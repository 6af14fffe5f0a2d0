import SeaworthyInspection
import SeaworthyTime

/// The looks that coast guards take at their own boats in a month: status reports, which come or
/// don't, and boat checks.
struct CoastGuardCalendar {
  let parameters: SimulationParameters
  let plan: RegionPlan

  /// The occasions of a month for one boat, from what its papers say of it at the month's
  /// beginning. A coast guard reports less readily what looks bad.
  func occasions(
    of boat: Int, in month: Interval, _ papers: BoatPapers
  ) -> [Occasion] {
    let vessel = plan.vessels[boat]
    guard let posting = vessel.posting(at: month.start) else { return [] }
    let coastGuard = plan.coastGuards[posting.coastGuard]
    var random = RandomStream(
      seed: parameters.seed, "calendar \(vessel.origin) \(month.start.milliseconds)")
    let isDown = papers.records.contains { $0.correction == nil && $0.severity >= .restrictive }
    let shyness =
      coastGuard.statusReportRate == 0 || coastGuard.statusReportRate == 1
      ? 1 : isDown ? 0.88 : 1.03
    let isReported = random.happens(coastGuard.statusReportRate * shyness)
    let reported =
      month.start + .days(coastGuard.reportingDay) + .hours(12) + random.hours(0, 8)
    let isChecked = random.happens(coastGuard.checksPerYear / 12 * (isDown ? 0.7 : 1))
    let days = Double(Int((month.length.inDays - 9) * random.share()))
    let checked = month.start + .days(8) + Milliseconds(days: days) + random.hours(12, 18)
    let strictness = random.between(-1, 1)
    let isShort = random.happens(parameters.shortCheckRate)
    var occasions: [Occasion] = []
    if isReported {
      occasions.append(
        Occasion(
          boat: boat, kind: .statusReport, source: .coastGuard, start: reported,
          eye: Eye(strictness: 0)))
    }
    if isChecked {
      occasions.append(
        Occasion(
          boat: boat, kind: .boatCheck, source: .coastGuard, start: checked,
          end: checked + .hours(2),
          eye: Eye(strictness: (strictness - 0.5) / 1.5 * parameters.strictnessSpread),
          isShort: isShort))
    }
    return occasions.filter { posting.interval.contains($0.start) }
  }
}
