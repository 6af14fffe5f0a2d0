extension SimulationParameters: Encodable {
  private enum Key: String, CodingKey {
    case coastGuards, vessels, years, seed, end
    case failureRate, repairTime, repairDrift, turnover, visitsPerYear, visitEffect, visitBias
    case shortCheckRate, shortCheckShare, strictnessSpread, misclassificationRate
    case overstatedMaintenanceRate, statusReportRate, silentShare, recordingRate, recordingDrift
    case testedRate, logRate
    case lossRate, lateRate, repeatRate, misspellRate, resendRate, conflictRate, revisionRate
  }

  /// Writes all of them, the visits in a year as they are.
  public func encode(to encoder: any Encoder) throws {
    var data = encoder.container(keyedBy: Key.self)
    try data.encode(coastGuards, forKey: .coastGuards)
    try data.encode(vessels, forKey: .vessels)
    try data.encode(years, forKey: .years)
    try data.encode(seed, forKey: .seed)
    try data.encode("\(end)", forKey: .end)
    let numbers: [(Key, Double)] = [
      (.failureRate, failureRate), (.repairTime, repairTime), (.repairDrift, repairDrift),
      (.turnover, turnover), (.visitsPerYear, visits), (.visitEffect, visitEffect),
      (.visitBias, visitBias),
      (.shortCheckRate, shortCheckRate), (.shortCheckShare, shortCheckShare),
      (.strictnessSpread, strictnessSpread), (.misclassificationRate, misclassificationRate),
      (.overstatedMaintenanceRate, overstatedMaintenanceRate),
      (.statusReportRate, statusReportRate), (.silentShare, silentShare),
      (.recordingRate, recordingRate), (.recordingDrift, recordingDrift),
      (.testedRate, testedRate), (.logRate, logRate), (.lossRate, lossRate), (.lateRate, lateRate),
      (.repeatRate, repeatRate), (.misspellRate, misspellRate),
      (.resendRate, resendRate), (.conflictRate, conflictRate), (.revisionRate, revisionRate),
    ]
    for (key, number) in numbers { try data.encode(number.toSixPlaces, forKey: key) }
  }
}

extension Double {
  /// The number to six decimals, as data state it.
  var toSixPlaces: Double { (self * 1_000_000).rounded() / 1_000_000 }
}
