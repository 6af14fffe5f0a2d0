import SeaworthyInspection
import SeaworthyTime

/// A made-up coast guard: where it is, how well it keeps its boats, and how well it tells of it.
struct CoastGuardPlan: Sendable {
  /// Its code, XA to XZ.
  var code: String
  /// Its name.
  var name: String
  /// Its port.
  var port: Place
  /// The offset of its clocks from UTC in minutes.
  var offsetMinutes: Int
  /// How long repairs take in the region, 1 being as long as at the real scale.
  var repairTime: Double
  /// How long its repairs take, 1 being the average of the region.
  var repairPace: Double
  /// By what share that changes in a year.
  var repairPaceDrift: Double
  /// The median time for which it waits for a part, in days.
  var supplyDelay: Double
  /// The chance that a restrictive fault is waived.
  var waiverRate: Double
  /// The share of maintenance that it really does.
  var diligence: Double
  /// The chance that its monthly status report on a boat is made.
  var statusReportRate: Double
  /// The day of the month on which it makes them.
  var reportingDay: Int
  /// How many boat checks of its own it makes on a boat in a year.
  var checksPerYear: Double
  /// By how much the chance that it records a corrected time differs from the region's.
  var recordingOffset: Double
  /// The region's beginning, from which drift counts.
  var beginning: Instant

  /// The coast guard of a place in the list of codes.
  init(_ index: Int, _ parameters: SimulationParameters) {
    let letter = Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8(index % 26)))
    code = "X\(letter)"
    name = "Coast Guard of \(InventedNames.lands[index % InventedNames.lands.count])"
    port = Place(
      locode: "\(code)PRT", name: "Port \(InventedNames.ports[index % InventedNames.ports.count])")
    beginning = parameters.span.start
    repairTime = parameters.repairTime
    var random = RandomStream(seed: parameters.seed, "coast guard \(code)")
    offsetMinutes = -60 * random.whole(3...5)
    repairPace = random.logNormal(median: 1, spread: 0.3)
    repairPaceDrift = random.between(-parameters.repairDrift, parameters.repairDrift)
    supplyDelay = random.logNormal(median: 40, spread: 0.4) * parameters.repairTime
    waiverRate = random.between(0.15, 0.5)
    diligence = random.between(0.5, 0.92)
    let reports = parameters.statusReportRate + random.between(-0.12, 0.12)
    let silent = random.between(0, 0.25)
    let isSilent = random.happens(parameters.silentShare)
    // A rate of 0 or 1 holds everywhere: for what is asked of the rate itself.
    let isFixed = parameters.statusReportRate == 0 || parameters.statusReportRate == 1
    statusReportRate =
      isSilent ? silent : isFixed ? parameters.statusReportRate : min(1, max(0, reports))
    reportingDay = random.whole(1...6)
    checksPerYear = isSilent ? 0.2 : random.between(0.5, 3)
    recordingOffset = random.between(-0.15, 0.15)
  }

  /// How long repairs take at an instant, 1 being the average of a region of the real scale at its
  /// beginning.
  func pace(at instant: Instant) -> Double {
    let years = (instant - beginning).inDays / 365.25
    return repairTime * min(3, max(0.3, repairPace * (1 + repairPaceDrift * years)))
  }
}
