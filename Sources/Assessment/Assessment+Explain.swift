public import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime

extension Assessment {
  /// What is said of one vessel, with its reasons; nil if nothing names it.
  public func explain(_ vessel: VesselKey) -> VesselAnswer? {
    guard let assessed = assessed.first(where: { $0.key == vessel }) else { return nil }
    let windows = standard.windows
    let arrivals = Interval(asOf - windows.foundReady, asOf)
    let conditions = Interval(asOf - max(windows.missionCapableRate, windows.foundReady), asOf)
    return VesselAnswer(
      basis: basis(of: [assessed], at: asOf),
      score: assessed.history.score(at: asOf, isRegistered: assessed.counts),
      conditions: assessed.history.spells(over: conditions),
      arrivals: assessed.arrivals.filter { arrivals.contains($0.at) })
  }
}
