public import SeaworthyTime

/// What a made-up region is like: how large, how hostile to whoever wants to know the truth.
///
/// The default is the real scale: 13 coast guards, 78 boats, 45 visits a year. All rates are
/// chances from 0 (never) to 1 (always). Source: doctrine 8, scale; the rest is made up.
public struct SimulationParameters: Hashable, Sendable {
  /// How many coast guards, 1 to 26: XA, XB, ….
  public var coastGuards = 13
  /// How many boats in all, at least one a coast guard.
  public var vessels = 78
  /// How many years, 1 to 50.
  public var years = 5
  /// What all chance follows from.
  public var seed: UInt64 = 1
  /// The first day after the last year; 1 Oct 2025 unless it is set.
  public var end = CivilDate(dayNumber: 20_362)

  /// How often things fail, 1 being as often as the real scale's made-up boats.
  public var failureRate = 1.0
  /// How long repairs and the wait for parts take, 1 being the same.
  public var repairTime = 1.0
  /// By what share of it a coast guard's repairs grow longer or shorter in a year at most, 0 to 1.
  public var repairDrift = 0.08
  /// The share of boats that are delivered or disposed of on the way; with none, no boat changes
  /// hands either.
  public var turnover = 0.1

  /// Visits of the team over the whole region in a year, 0 or more; nil is 45 for 78 boats.
  public var visitsPerYear: Double?
  /// What a visit does to a boat, 0 (nothing) to 1: how much of what is broken the team repairs,
  /// and how much its training lowers failures and speeds repair for half a year.
  public var visitEffect = 0.5
  /// How strongly visits go to boats that seem bad, 0 (not at all) or more.
  public var visitBias = 10.0

  /// The share of boat checks that are short.
  public var shortCheckRate = 0.4
  /// The share of a checklist's items that a short check sees, above 0 to 1.
  public var shortCheckShare = 1.0 / 3
  /// How far inspectors differ in strictness, 0 (all alike) to 1.
  public var strictnessSpread = 0.5
  /// The chance that a fault is classified a step too high or too low.
  public var misclassificationRate = 0.05
  /// The chance that maintenance that was not done is recorded as done.
  public var overstatedMaintenanceRate = 0.2

  /// The chance that a monthly status report on a boat is made, in coast guards that report.
  public var statusReportRate = 0.82
  /// The share of coast guards that hardly report.
  public var silentShare = 0.2
  /// The chance that a corrected time is recorded, at the beginning.
  public var recordingRate = 0.55
  /// By how much that chance grows in a year, −1 to 1.
  public var recordingDrift = 0.05
  /// The share of recorded corrections that name who made them and how they were tested.
  public var testedRate = 0.75
  /// The chance that a log is kept of a fault: it is then dated when it came about, not when
  /// somebody noticed it, and told by the next report also where it came and went between two.
  public var logRate = 0.0

  /// The chance that a report never arrives.
  public var lossRate = 0.03
  /// The chance that a report arrives weeks or months late.
  public var lateRate = 0.08
  /// The chance that a report arrives twice, in other bytes.
  public var repeatRate = 0.04
  /// The chance that one code word of a report is misspelt, so that its file is held.
  public var misspellRate = 0.015
  /// The chance that a misspelt file is sent again without the fault.
  public var resendRate = 0.8
  /// The chance that another content is sent under the same identifier and revision.
  public var conflictRate = 0.005
  /// The chance that a report is made out wrongly and revised later.
  public var revisionRate = 0.03

  /// The default: the real scale.
  public init() {}
}

extension SimulationParameters {
  /// The same region with nothing going wrong on paper or in the mail: all is recorded, classified
  /// rightly and sent once. Inspectors still differ, and short checks still see a part.
  public var faultless: SimulationParameters {
    var parameters = self
    (parameters.misclassificationRate, parameters.overstatedMaintenanceRate) = (0, 0)
    (parameters.recordingRate, parameters.recordingDrift) = (1, 0)
    (parameters.lossRate, parameters.lateRate, parameters.repeatRate) = (0, 0, 0)
    (parameters.misspellRate, parameters.conflictRate, parameters.revisionRate) = (0, 0, 0)
    return parameters
  }

  /// The span of the region: as many years of 12 months up to the end, in UTC.
  public var span: Interval {
    let first = CivilDate(year: end.year - years, month: end.month, day: min(end.day, 28))
    return Interval((first ?? end).startUTC, end.startUTC)
  }

  /// Visits in a year: those asked for, or in proportion to the real scale.
  var visits: Double { visitsPerYear ?? 45 * Double(vessels) / 78 }
}
