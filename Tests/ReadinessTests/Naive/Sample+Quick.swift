import SeaworthyStandards
import SeaworthyTime

extension Sample {
  /// The doctrine's figures with days of four minutes, so that windows can be counted minute by
  /// minute.
  static let quickStandard: ScoringStandard = {
    var quick = standard
    func shorten(_ length: Milliseconds) -> Milliseconds { Milliseconds(length.count / 360) }
    quick.windows = ScoringStandard.Windows(
      missionCapableRate: shorten(.days(90)), foundReady: shorten(.days(365)),
      periodicity: shorten(.days(365)), observed: shorten(.days(7)), unseen: shorten(.days(400)),
      maintenance: shorten(.days(91)), counts: shorten(.days(365)), repeat: shorten(.days(90)),
      outlook: shorten(.days(30)), statements: shorten(.days(365)))
    quick.staleness = quick.staleness.mapValues(shorten)
    quick.correctionTimes = quick.correctionTimes.mapValues(shorten)
    return quick
  }()
}
