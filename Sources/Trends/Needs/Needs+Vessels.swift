public import SeaworthyReadiness
public import SeaworthyTime

extension Needs {
  /// What some vessels need together.
  ///
  /// - Parameters:
  ///   - vessels: The vessels that count, each over the same window.
  ///   - coastGuard: The coast guard's code; nil for the region.
  ///   - name: Its name.
  ///   - window: The window, cut at `t`.
  ///   - provisional: How many vessels are left out.
  ///   - registerGaps: The registers that are held or missing.
  ///   - t: As of when.
  public init(
    of vessels: [VesselNeeds], coastGuard: String?, name: String? = nil, over window: Interval,
    provisional: Int = 0, registerGaps: [RegisterGap] = [], asOf t: Instant
  ) {
    let inService = vessels.filter { $0.availability.times.inService > .zero }
    let lines = vessels.flatMap(\.allowance)
    let training = TrainingTopic.all(of: vessels)
    self.init(
      coastGuard: coastGuard, name: name,
      availability: AvailabilityWindow(pooling: vessels.map(\.availability), over: window),
      boats: inService.count,
      boatsPartlyUnknown: inService.count { $0.availability.times.unknown > .zero },
      provisional: provisional, registerGaps: registerGaps,
      disputed: vessels.flatMap(\.lost).filter { $0.causes.contains(where: \.isDisputed) }
        .reduce(.zero) { $0 + $1.length },
      tables: LostTimeTable.Dimension.allCases.map { LostTimeTable(vessels, by: $0) },
      parts: PartNeed.all(of: vessels, at: t), allowanceLines: lines.count,
      unknownLines: lines.count { $0.unknown > 0 },
      billets: BilletNeed.all(of: vessels, training: training), training: training)
  }
}
