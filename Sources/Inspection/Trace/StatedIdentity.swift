/// The names and numbers by which a document knows a vessel, beside its hull number.
package struct StatedIdentity: Hashable, Sendable {
  /// One of the names and numbers.
  package enum Field: Int, CaseIterable, Sendable {
    case name, vesselClass, hin, imoNumber, mmsi, callSign

    /// The element that states it.
    package var element: ElementName {
      switch self {
      case .name: .vesselName
      case .vesselClass: .vesselClassText
      case .hin: .vesselHINText
      case .imoNumber: .vesselIMONumberText
      case .mmsi: .vesselMMSIText
      case .callSign: .vesselCallSignText
      }
    }

    /// Whether it belongs to one vessel alone. Names are given again, and classes are shared.
    package var isUnique: Bool { self != .name && self != .vesselClass }
  }

  private var values = [String?](repeating: nil, count: Field.allCases.count)

  /// Nothing stated.
  package init() {}

  /// What a document states of a vessel.
  package init(_ vessel: Vessel) {
    self[.name] = vessel.name
    self[.vesselClass] = vessel.vesselClass
    self[.hin] = vessel.hin
    self[.imoNumber] = vessel.imoNumber
    self[.mmsi] = vessel.mmsi
    self[.callSign] = vessel.callSign
  }

  /// What is stated of a field; nil if nothing is.
  package subscript(field: Field) -> String? {
    get { values[field.rawValue] }
    set { values[field.rawValue] = newValue }
  }

  /// The fields of which both state something, and not the same; capitals and white space apart.
  package func differences(from other: StatedIdentity) -> [Field] {
    if self == other { return [] }
    return Field.allCases.filter { field in
      guard let own = self[field], let others = other[field] else { return false }
      return own != others && own.compared != others.compared
    }
  }
}

extension String {
  /// The text in the form in which names are compared: small letters, and one space at a time.
  package var compared: String {
    lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
