import SeaworthyInspection
import SeaworthyStandards
public import SeaworthyTime

extension VesselHistory {
  /// What the trailing window of the vessel's standard says of its availability at an instant.
  public func trailingAvailability(at instant: Instant) -> AvailabilityWindow {
    availability(over: trailingWindow(at: instant), asOf: instant)
  }

  /// The trailing window of the vessel's standard.
  func trailingWindow(at instant: Instant) -> Interval { standard.trailingWindow(at: instant) }

  /// Availability as a part of operational readiness: the mission-capable rate of the trailing
  /// window, with its own low and high. Source: doctrine 4, operational readiness.
  func availabilityPart(at instant: Instant) -> ReadinessScore.Part {
    let window = trailingWindow(at: instant)
    let availability = availability(over: window, asOf: instant)
    return ReadinessScore.Part(
      part: .availability, weight: standard.operationalWeights[.availability] ?? 0,
      ranged: availability.missionCapableRate?.ordered ?? .unknown,
      explanation: timeNodes(availability))
  }

  /// The time in each condition, each with what it rests on.
  ///
  /// What the low takes from the time ready it takes evenly from FMC and PMC, and what the high
  /// adds to it beside unknown time evenly from the time not ready: of each alone they are not
  /// known.
  private func timeNodes(_ availability: AvailabilityWindow) -> [ExplanationNode] {
    let inService = Double(availability.times.inService.count)
    let all = timeline.stretches(over: availability.window)
    return Condition.allCases.filter { $0 != .outOfFleet }.compactMap { condition in
      let stretches = all.filter { $0.state.condition == condition }
      let time = stretches.reduce(into: Milliseconds.zero) {
        $0 += $1.length(by: standard.availabilityMethod)
      }
      guard time > .zero else { return nil }
      return ExplanationNode(
        label: .time(condition, time),
        ranged: availability.share(of: condition),
        weight: Double(time.count) / inService, citations: citations(of: stretches))
    }
  }

  /// What stretches of time rest on: what causes their conditions, else the newest evidence.
  private func citations(of stretches: [ConditionTimeline.Stretch]) -> [Citation] {
    var seen: Set<Citation> = []
    return stretches.flatMap { stretch in
      let start = stretch.interval.start
      let causes = condition(at: start).causes.compactMap(\.citation)
      return causes.isEmpty ? newestEvidence(at: start).map { [$0.citation] } ?? [] : causes
    }.filter { seen.insert($0).inserted }
  }

  /// The newest evidence of any kind by an instant.
  func newestEvidence(at instant: Instant) -> VesselScore.Evidence? {
    reports.inspections.last { $0.start <= instant }.map {
      VesselScore.Evidence(at: $0.start, kind: $0.kind, citation: $0.citation)
    }
  }
}

extension AvailabilityWindow {
  /// What the time in a condition counts for: 1 ready, 0 not.
  fileprivate func share(of condition: Condition) -> Ranged {
    let ready = times.fmc + times.pmc
    let notReady = times.nmcm + times.nmcs + times.nmcd
    func share(_ part: Milliseconds, of whole: Milliseconds) -> Double {
      whole > .zero ? Double(part.count) / Double(whole.count) : 0
    }
    if condition == .unknown { return .unknown }
    if condition.isMissionCapable {
      return Ranged(value: 1, low: share(lowMissionCapable, of: ready), high: 1, coverage: 1)
    }
    let added = highMissionCapable - ready - times.unknown
    return Ranged(value: 0, low: 0, high: share(added, of: notReady), coverage: 1)
  }
}

extension ScoringStandard {
  /// The trailing window of the mission-capable rate, [t − N, t). Source: doctrine 2, rule 2.
  func trailingWindow(at instant: Instant) -> Interval {
    Interval(instant - windows.missionCapableRate, instant)
  }
}
