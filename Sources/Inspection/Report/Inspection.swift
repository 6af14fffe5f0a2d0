public import SeaworthyTime

/// The inspection that a report is about: what kind, when, where, by whom.
public struct Inspection: Hashable, Sendable {
  /// The kind.
  public var kind: InspectionKind
  /// When it began: the report's time in all of doctrine. Source: doctrine 2, rule 4.
  public var start: Timestamp
  /// When it ended, if stated; not before the start.
  public var end: Timestamp?
  /// Where.
  public var place: Place?
  /// Who inspected, by role; in the order of the file.
  public var inspectors: [Inspector]
  /// The checklist used.
  public var checklist: ChecklistReference?
  /// Sea state by the Douglas scale, 0 to 9.
  public var seaState: Int?
  /// The weather in words.
  public var weather: String?
  /// Elements of other namespaces, in the order of the file.
  public var extensions: [Extension]
  /// The line on which the element begins in the file that was decoded; not part of the content.
  public var line: Int

  /// An inspection.
  public init(
    kind: InspectionKind, start: Timestamp, end: Timestamp? = nil, place: Place? = nil,
    inspectors: [Inspector] = [], checklist: ChecklistReference? = nil, seaState: Int? = nil,
    weather: String? = nil, extensions: [Extension] = [],
    line: Int = 0
  ) {
    self.kind = kind
    self.start = start
    self.end = end
    self.place = place
    self.inspectors = inspectors
    self.checklist = checklist
    self.seaState = seaState
    self.weather = weather
    self.extensions = extensions
    self.line = line
  }
}

/// Where an inspection took place: a code, a name or coordinates, at least one of them.
public struct Place: Hashable, Sendable {
  /// The UN/LOCODE, five characters.
  public var locode: String?
  /// The name.
  public var name: String?
  /// Degrees north, −90 to 90.
  public var latitude: DecimalNumber?
  /// Degrees east, −180 to 180.
  public var longitude: DecimalNumber?

  /// A place.
  public init(
    locode: String? = nil, name: String? = nil, latitude: DecimalNumber? = nil,
    longitude: DecimalNumber? = nil
  ) {
    self.locode = locode
    self.name = name
    self.latitude = latitude
    self.longitude = longitude
  }
}

/// One of those who inspected; a name is never required.
public struct Inspector: Hashable, Sendable {
  /// The role, such as `lead`.
  public var role: String
  /// The speciality, such as `engineering`.
  public var speciality: String?
  /// The name.
  public var name: String?

  /// An inspector in a role.
  public init(role: String, speciality: String? = nil, name: String? = nil) {
    self.role = role
    self.speciality = speciality
    self.name = name
  }
}

/// Which checklist an inspection followed.
public struct ChecklistReference: Hashable, Sendable {
  /// The checklist's name.
  public var name: String
  /// Its version.
  public var version: String

  /// A checklist by name and version.
  public init(name: String, version: String) {
    self.name = name
    self.version = version
  }
}
