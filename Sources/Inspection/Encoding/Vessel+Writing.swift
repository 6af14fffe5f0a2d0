extension Vessel: ElementContent {
  /// Writes `Vessel`.
  package func write(into element: inout ElementWriter) {
    element.attribute(.coastGuard, coastGuard)
    element.attribute(.lifecycle, word: lifecycle)
    element.element(.vesselHullNumberText, text: hullNumber)
    element.element(.vesselName, text: name)
    element.element(.vesselClassText, text: vesselClass)
    element.element(.vesselHINText, text: hin)
    element.element(.vesselIMONumberText, text: imoNumber)
    element.element(.vesselMMSIText, text: mmsi)
    element.element(.vesselCallSignText, text: callSign)
    element.element(.vesselNationalFlagISO3166Alpha2Code, text: flag)
    element.element(.vesselHomePort, text: homePort)
    element.element(.vesselOverallLengthMeasure, overallLength)
    element.element(.vesselMaximumCrewQuantity, text: maximumCrew)
    element.elements(.engineHours, engineHours)
    element.extensions(extensions)
  }
}

extension Measure: ElementContent {
  /// Writes `VesselOverallLengthMeasure`.
  package func write(into element: inout ElementWriter) {
    element.attribute(.unit, unit)
    element.text(value)
  }
}

extension EngineHours: ElementContent {
  /// Writes `EngineHours`.
  package func write(into element: inout ElementWriter) {
    element.attribute(.engine, engine)
    element.text(hours)
  }
}
