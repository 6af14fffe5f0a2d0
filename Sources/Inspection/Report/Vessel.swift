/// A vessel as a document states it.
///
/// The names are NIEM Maritime's. Source: doctrine 9.
public struct Vessel: Hashable, Sendable {
  /// The code of the coast guard that holds it, two capital letters.
  public var coastGuard: String
  /// VesselHullNumberText.
  public var hullNumber: String
  /// VesselName.
  public var name: String?
  /// VesselClassText: the class by which its checklist is found.
  public var vesselClass: String?
  /// VesselHINText: the hull identification number.
  public var hin: String?
  /// VesselIMONumberText.
  public var imoNumber: String?
  /// VesselMMSIText.
  public var mmsi: String?
  /// VesselCallSignText.
  public var callSign: String?
  /// VesselNationalFlagISO3166Alpha2Code.
  public var flag: String?
  /// VesselHomePort, a UN/LOCODE or a name.
  public var homePort: String?
  /// VesselOverallLengthMeasure.
  public var overallLength: Measure?
  /// VesselMaximumCrewQuantity.
  public var maximumCrew: Int?
  /// Where it stands in its life.
  public var lifecycle: LifecycleStatus?
  /// Engine hours by engine, in the order of the file.
  public var engineHours: [EngineHours]
  /// Elements of other namespaces, in the order of the file.
  public var extensions: [Extension]

  /// A vessel of a coast guard.
  public init(
    coastGuard: String, hullNumber: String, name: String? = nil, vesselClass: String? = nil,
    hin: String? = nil, imoNumber: String? = nil, mmsi: String? = nil, callSign: String? = nil,
    flag: String? = nil, homePort: String? = nil, overallLength: Measure? = nil,
    maximumCrew: Int? = nil, lifecycle: LifecycleStatus? = nil, engineHours: [EngineHours] = [],
    extensions: [Extension] = []
  ) {
    self.coastGuard = coastGuard
    self.hullNumber = hullNumber
    self.name = name
    self.vesselClass = vesselClass
    self.hin = hin
    self.imoNumber = imoNumber
    self.mmsi = mmsi
    self.callSign = callSign
    self.flag = flag
    self.homePort = homePort
    self.overallLength = overallLength
    self.maximumCrew = maximumCrew
    self.lifecycle = lifecycle
    self.engineHours = engineHours
    self.extensions = extensions
  }

  /// Which vessel it is.
  public var key: VesselKey { VesselKey(coastGuard: coastGuard, hullNumber: hullNumber) }
}

/// A quantity with its unit; converted only where it is shown.
public struct Measure: Hashable, Sendable {
  /// The number.
  public var value: DecimalNumber
  /// The unit as the file states it, such as `ft`.
  public var unit: String

  /// A quantity in a unit.
  public init(_ value: DecimalNumber, unit: String) {
    self.value = value
    self.unit = unit
  }
}

/// The reading of one engine's hour meter.
public struct EngineHours: Hashable, Sendable {
  /// Which engine, such as `port`.
  public var engine: String
  /// Hours run, 0 or more.
  public var hours: DecimalNumber

  /// A reading.
  public init(engine: String, hours: DecimalNumber) {
    self.engine = engine
    self.hours = hours
  }
}
