import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime

/// The course of a fault from its occurrence to its repair: how bad it is, when the crew notices,
/// how long it waits for parts, how long the work takes. The figures are made up.
struct RepairProcess {
  /// The item that failed.
  let item: ChecklistItem
  /// How long repairs take, 1 being the average of the region.
  let pace: Double
  /// The median wait for a part in days.
  let supplyDelay: Double
  /// The chance that a restrictive fault is waived.
  let waiverRate: Double

  /// Draws the course of a fault.
  func fault(
    at occurred: Instant, item place: Int, count: Int, random: inout RandomStream
  ) -> Fault {
    let severity = severity(&random)
    let cause = cause(&random)
    let detected =
      occurred + Milliseconds(days: random.exponential(mean: detectionDays(severity)))
      + .minutes(10)
    let diagnosed = detected + random.hours(1, 30)
    let needsParts = random.happens(cause == .supply ? 1 : 0.45)
    let wait = Milliseconds(
      days: random.logNormal(median: supplyDelay * urgency(severity), spread: 0.8))
    let work = random.exponential(mean: workDays(severity) * pace)
    let arrival = needsParts ? diagnosed + wait : diagnosed
    let isWaived = random.happens(waiverRate)
    let (grantedAfter, length) = (random.hours(4, 96), random.between(20, 90).rounded())
    let byContractor = random.happens(0.15)
    return Fault(
      item: place, count: count, severity: severity, cause: cause, occurred: occurred,
      detected: detected,
      awaitingParts: needsParts ? Interval(diagnosed, arrival) : nil,
      repaired: arrival + Milliseconds(days: work) + .minutes(30),
      corrector: byContractor ? .contractor : .partner,
      waiver: severity == .restrictive && isWaived
        ? Interval(detected + grantedAfter, detected + grantedAfter + .days(Int(length))) : nil,
      workInTenths: random.whole(5...max(6, Int(min(work, 30) * 40))))
  }

  /// A fault of an item on which the mission depends is more often a grave one.
  private func severity(_ random: inout RandomStream) -> Severity {
    let chances: [Double] =
      switch (item.isMissionEssential, item.weight) {
      case (true, 3...): [0.13, 0.30, 0.32, 0.25]
      case (true, _): [0.07, 0.25, 0.38, 0.30]
      case (false, 2...): [0.01, 0.12, 0.45, 0.42]
      default: [0, 0.04, 0.36, 0.60]
      }
    let severities: [Severity] = [.disabling, .restrictive, .major, .minor]
    return severities[random.place(weights: chances) ?? 3]
  }

  private func cause(_ random: inout RandomStream) -> DiscrepancyCause {
    let causes: [DiscrepancyCause] = [
      .material, .maintenance, .operator, .supply, .external, .unknown,
    ]
    return causes[random.place(weights: [0.42, 0.28, 0.08, 0.08, 0.04, 0.10]) ?? 5]
  }

  private func detectionDays(_ severity: Severity) -> Double {
    switch severity {
    case .disabling: 0.2
    case .restrictive: 1.5
    case .major: 12
    case .minor: 40
    }
  }

  private func workDays(_ severity: Severity) -> Double {
    switch severity {
    case .disabling: 3
    case .restrictive: 5
    case .major: 16
    case .minor: 35
    }
  }

  /// How long a part for it takes, 1 being an ordinary one.
  private func urgency(_ severity: Severity) -> Double {
    switch severity {
    case .disabling: 0.7
    case .restrictive: 1
    case .major, .minor: 1.4
    }
  }
}
