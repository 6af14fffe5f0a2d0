import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyReadiness

extension Language {
  /// A coast guard by name and code; the region without either.
  func name(of score: CoastGuardScore) -> String {
    name(ofCoastGuard: score.code, called: score.name)
  }

  /// A coast guard by its name, if it has one, and code; without a code the region.
  func name(ofCoastGuard code: String?, called name: String?) -> String {
    switch (name, code) {
    case (let name?, let code?): "\(name.onOneLine) (\(code.onOneLine))"
    case (nil, let code?): text("report.coastGuard", ["code": .text(code)])
    default: text("report.region")
    }
  }

  /// Boats as a census: `5 ready, 1 unknown, of 6; 4 required`.
  ///
  /// Source: doctrine 4, "A coast guard at t".
  func census(_ boats: BoatCensus) -> String {
    var text = text(
      "report.census",
      [
        "ready": .number(boats.ready), "notReady": .number(boats.notReady),
        "unknown": .number(boats.unknown), "inService": .number(boats.inService),
      ])
    if let required = boats.required {
      let key = boats.isRequiredAtLeast ? "report.requiredAtLeast" : "report.required"
      text += "; " + self.text(key, ["required": .number(required)])
    }
    return text
  }

  /// How many of the boats are ready, `5 of 6`; where some may have left the fleet, from how many to
  /// how many.
  func readyOf(_ boats: BoatCensus) -> String {
    text(
      boats.uncertain > 0 ? "report.readyOf.uncertain" : "report.readyOf",
      [
        "ready": .number(boats.ready), "low": .number(boats.range.lowerBound),
        "high": .number(boats.range.upperBound), "inService": .number(boats.inService),
      ])
  }

  /// How many could be ready at least and at most, `from 5 to 6 could be ready`; nil where no
  /// boat's condition is unknown and none may have left the fleet.
  func censusRange(_ boats: BoatCensus) -> String? {
    guard boats.unknown + boats.uncertain > 0 else { return nil }
    return text(
      "report.censusRange",
      ["low": .number(boats.range.lowerBound), "high": .number(boats.range.upperBound)])
  }

  /// A boat's hull number and name.
  func name(of vessel: VesselScore) -> String {
    let name = vessel.name.map { " " + $0.onOneLine } ?? ""
    return vessel.vessel.hullNumber.onOneLine + name
  }

  /// What a reader must know to read a boat's figures.
  func mark(_ mark: VesselScore.Mark) -> String { text("report.mark.\(mark.rawValue)") }
}
