extension Vessel {
  /// Reads `Vessel`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(
      coastGuard: try reader.value(.coastGuard),
      hullNumber: try reader.require(.vesselHullNumberText) { text throws(UnreadableElement) in
        try text.text()
      },
      name: try reader.text(of: .vesselName),
      vesselClass: try reader.text(of: .vesselClassText),
      hin: try reader.text(of: .vesselHINText),
      imoNumber: try reader.text(of: .vesselIMONumberText),
      mmsi: try reader.text(of: .vesselMMSIText),
      callSign: try reader.text(of: .vesselCallSignText),
      flag: try reader.text(of: .vesselNationalFlagISO3166Alpha2Code),
      homePort: try reader.text(of: .vesselHomePort),
      overallLength: try reader.read(.vesselOverallLengthMeasure, Measure.init),
      maximumCrew: try reader.text(of: .vesselMaximumCrewQuantity),
      lifecycle: try reader.optionalWord(.lifecycle),
      engineHours: try reader.readAll(.engineHours, EngineHours.init),
      extensions: try reader.extensions())
  }
}

extension Measure {
  /// Reads `VesselOverallLengthMeasure`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(try reader.text(), unit: try reader.value(.unit))
  }
}

extension EngineHours {
  /// Reads `EngineHours`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(engine: try reader.value(.engine), hours: try reader.text())
  }
}
