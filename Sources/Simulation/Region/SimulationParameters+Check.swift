/// A parameter of a simulation that lies outside what it may be.
public struct ParameterOutOfRange: Error, Hashable, Sendable {
  /// The parameter, as it is named in ``SimulationParameters``.
  public let name: String
  /// The least that it may be.
  public let least: Double
  /// The most that it may be.
  public let most: Double
}

extension SimulationParameters {
  /// Looks whether every parameter is one that a region can be made from.
  func check() throws(ParameterOutOfRange) {
    let amounts: [(String, Double, ClosedRange<Double>)] = [
      ("coastGuards", Double(coastGuards), 1...26),
      ("vessels", Double(vessels), Double(coastGuards)...99_000),
      ("years", Double(years), 1...50),
      ("failureRate", failureRate, 0...1000),
      ("repairTime", repairTime, 0.001...1000),
      ("visitsPerYear", visits, 0...100_000),
      ("visitBias", visitBias, 0...1000),
      ("recordingDrift", recordingDrift, -1...1),
      ("shortCheckShare", shortCheckShare, 0.01...1),
    ]
    let rates: [(String, Double)] = [
      ("repairDrift", repairDrift), ("turnover", turnover), ("visitEffect", visitEffect),
      ("shortCheckRate", shortCheckRate),
      ("strictnessSpread", strictnessSpread), ("misclassificationRate", misclassificationRate),
      ("overstatedMaintenanceRate", overstatedMaintenanceRate),
      ("statusReportRate", statusReportRate), ("silentShare", silentShare),
      ("recordingRate", recordingRate), ("testedRate", testedRate), ("logRate", logRate),
      ("lossRate", lossRate), ("lateRate", lateRate),
      ("repeatRate", repeatRate), ("misspellRate", misspellRate), ("resendRate", resendRate),
      ("conflictRate", conflictRate), ("revisionRate", revisionRate),
    ]
    for (name, value, range) in amounts + rates.map({ ($0.0, $0.1, 0...1) })
    where !range.contains(value) {
      throw ParameterOutOfRange(name: name, least: range.lowerBound, most: range.upperBound)
    }
  }
}
