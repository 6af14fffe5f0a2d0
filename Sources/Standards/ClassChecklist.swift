public import SeaworthyInspection

/// The checklist of a class of vessels under a standard.
public struct ClassChecklist: Hashable, Sendable {
  /// The class, as VesselClassText names it.
  public var vesselClass: String
  /// The checklist's name.
  public var name: String
  /// The name in other languages, by their ISO 639-1 codes.
  public var translatedNames: [String: String]
  /// Its version.
  public var version: String
  /// Whether it is only an example, to be replaced by the handbook's.
  public var isIllustrative: Bool
  /// Its items, in SWBS order; their codes are unique.
  public var items: [ChecklistItem]

  /// A checklist from its items.
  public init(
    vesselClass: String, name: String, translatedNames: [String: String] = [:], version: String,
    isIllustrative: Bool, items: [ChecklistItem]
  ) {
    self.vesselClass = vesselClass
    self.name = name
    self.translatedNames = translatedNames
    self.version = version
    self.isIllustrative = isIllustrative
    self.items = items
  }

  /// Its name in a language, by its ISO 639-1 code; the name itself where there is no translation.
  public func name(in languageCode: String) -> String { translatedNames[languageCode] ?? name }
}

/// One item of a class checklist.
public struct ChecklistItem: Hashable, Sendable {
  /// Its code.
  public var code: String
  /// The SWBS group to which it belongs.
  public var group: SWBSGroup
  /// The item in words.
  public var title: String
  /// The item in words of other languages, by their ISO 639-1 codes.
  public var translatedTitles: [String: String]
  /// Its weight within its group, above 0.
  public var weight: Double
  /// Whether the boat's mission depends on it.
  public var isMissionEssential: Bool

  /// An item.
  public init(
    code: String, group: SWBSGroup, title: String, translatedTitles: [String: String] = [:],
    weight: Double = 1, isMissionEssential: Bool = false
  ) {
    self.code = code
    self.group = group
    self.title = title
    self.translatedTitles = translatedTitles
    self.weight = weight
    self.isMissionEssential = isMissionEssential
  }

  /// The item in words of a language, by its ISO 639-1 code; its title where there is no
  /// translation.
  public func title(in languageCode: String) -> String { translatedTitles[languageCode] ?? title }
}
