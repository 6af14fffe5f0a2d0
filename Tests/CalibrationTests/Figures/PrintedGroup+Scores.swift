import SeaworthyReadiness
import SeaworthySimulation
import SeaworthyStandards
import SeaworthyTime
import SeaworthyTrendStatistics

@testable import SeaworthyAssessment

extension PrintedGroup {
  /// What `scores` prints of the coast guard at the end, beside the truth.
  func readings(of score: CoastGuardScore) -> [FigureReading] {
    let window = Interval(span.end - standard.windows.missionCapableRate, span.end)
    return availability(score, over: window) + levels(score, over: window) + census(score)
      + scores(score) + flow(score, over: window)
  }

  private func availability(
    _ score: CoastGuardScore, over window: Interval
  ) -> [FigureReading] {
    let (printed, times) = (score.availability, score.availability.times)
    func share(_ time: Milliseconds) -> Double? {
      times.possible > .zero ? Double(time.count) / Double(times.possible.count) : nil
    }
    func truth(_ isSo: (TrueCondition) -> Bool) -> Double? {
      self.truth.percent(of: isSo, over: window)
    }
    let operational = self.truth.percent(
      of: \.isMissionCapable, over: window, among: { $0 != .nmcd })
    let inherent = self.truth.percent(
      of: \.isMissionCapable, over: window, among: { $0 != .nmcd && $0 != .nmcs })
    return [
      reading(.trailingRate, printed.missionCapableRate, truth(\.isMissionCapable)),
      reading(.trailingFullRate, printed.fullyMissionCapableRate, truth { $0 == .fmc }),
      reading(.timeForMaintenance, share(times.nmcm), truth { $0 == .nmcm }),
      reading(.timeForSupply, share(times.nmcs), truth { $0 == .nmcs }),
      reading(.timeInDepot, share(times.nmcd), truth { $0 == .nmcd }),
      reading(.timeFree, printed.shareOfTimeFree, operational),
      reading(.operationalAvailability, score.flow.operationalAvailability, operational),
      reading(.inherentAvailability, score.flow.inherentAvailability, inherent),
    ].compactMap(\.self)
  }

  private func reading(_ figure: Figure, _ printed: Ranged?, _ truth: Double?) -> FigureReading? {
    guard let printed, let truth else { return nil }
    return FigureReading(
      figure: figure, truth: truth, value: printed.value.map { 100 * $0 },
      low: 100 * printed.low, high: 100 * printed.high)
  }

  private func reading(_ figure: Figure, _ share: Double?, _ truth: Double?) -> FigureReading? {
    guard let share, let truth else { return nil }
    return FigureReading(figure: figure, truth: truth, value: 100 * share)
  }

  private func levels(_ score: CoastGuardScore, over window: Interval) -> [FigureReading] {
    guard let rate = truth.missionCapable(over: window),
      let full = truth.percent(of: { $0 == .fmc }, over: window),
      let stores = truth.stores(before: span.end)
    else { return [] }
    let levels = [
      truth.level(rate, standard.readinessLevels),
      truth.level(stores.supply, standard.supplyLevels),
      truth.level(stores.crew, standard.personnelLevels),
    ]
    return [
      FigureReading(.rateLevel, score.missionCapableLevel, truth: levels[0]),
      FigureReading(
        .fullRateLevel, score.fullyMissionCapableLevel,
        truth: truth.level(full, standard.readinessLevels)),
      FigureReading(.overallLevel, score.overallLevel, truth: levels.max() ?? 1),
    ].compactMap(\.self)
  }

  private func census(_ score: CoastGuardScore) -> [FigureReading] {
    let serving = truth.serving(at: span.end)
    guard !serving.isEmpty else { return [] }
    let ready = serving.count { $0.condition(before: span.end)?.isMissionCapable ?? false }
    let year = Interval(span.end - standard.windows.periodicity, span.end)
    let seen = Set(occasions(in: year).map(\.vessel))
    let inside = serving.count { seen.contains($0.vessel) }
    return [
      FigureReading(
        figure: .boatsReady, truth: Double(ready), value: Double(score.boats.ready),
        low: Double(score.boats.range.lowerBound), high: Double(score.boats.range.upperBound)),
      FigureReading(
        figure: .insidePeriodicity, truth: 100 * Double(inside) / Double(serving.count),
        value: 100 * Double(score.insidePeriodicity) / Double(max(1, score.boats.inService))),
    ]
  }

  private func scores(_ score: CoastGuardScore) -> [FigureReading] {
    let serving = truth.serving(at: span.end)
    guard !serving.isEmpty else { return [] }
    let real = serving.map {
      ($0.vessel, TrueScores(vessel: $0, standard: standard, instant: span.end))
    }
    func mean(_ points: (TrueScores) -> Double) -> Double {
      real.reduce(0) { $0 + points($1.1) } / Double(real.count)
    }
    let boats = real.flatMap { vessel, real -> [FigureReading] in
      guard let printed = score.vessels.first(where: { $0.vessel == vessel }) else { return [] }
      return [
        FigureReading(.boatMaintenanceScore, printed.maintenance, truth: real.maintenance),
        FigureReading(.boatOperationalScore, printed.operational, truth: real.operational),
      ]
    }
    return boats + [
      FigureReading(.maintenanceScore, score.maintenance, truth: mean(\.maintenance)),
      FigureReading(.operationalScore, score.operational, truth: mean(\.operational)),
    ]
  }
}

extension FigureReading {
  fileprivate init?(_ figure: Figure, _ level: Level, truth: Double) {
    switch level {
    case .stated(let number):
      let number = Double(number)
      self.init(figure: figure, truth: truth, value: number, low: 1, high: number)
    case .atBest(let number):
      self.init(
        figure: figure, truth: truth, low: Double(number), high: 4)
    case .none: return nil
    }
  }

  fileprivate init(_ figure: Figure, _ score: ReadinessScore, truth: Double) {
    self.init(
      figure: figure, truth: truth, value: score.score, low: score.low, high: score.high)
  }

  fileprivate init(_ figure: Figure, _ mean: MeanScore, truth: Double) {
    self.init(figure: figure, truth: truth, value: mean.value, low: mean.low, high: mean.high)
  }
}
