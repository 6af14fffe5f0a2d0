import SeaworthyInspection
import SeaworthyNotices
import SeaworthyPhrases

/// A name, class or number that differs from the register's.
///
/// A statement with a number of another vessel is told by ``AnotherHullRule`` alone.
enum RegisterDifferenceRule {
  static func findings(
    on vessel: StatedVessel, _ registered: RegisteredIdentities
  ) -> [ImportFinding] {
    let entries = registered[vessel.key].map { StatedIdentity($0.vessel) }
    return vessel.identities.flatMap { told -> [ImportFinding] in
      guard AnotherHullRule.otherHolder(of: told.value, than: vessel.key, registered) == nil else {
        return []
      }
      return StatedIdentity.Field.allCases.compactMap { field in
        guard let value = told.value[field], let other = entries.compactMap({ $0[field] }).first,
          entries.allSatisfy({ $0[field].map { $0.compared != value.compared } ?? true })
        else { return nil }
        return ImportFinding(
          file: told.file, vessel: vessel.key,
          notice: Notice(
            field.difference, found: value,
            fields: ["name": .text(field.element.text), "registered": .text(other)]))
      }
    }
  }
}

extension StatedIdentity.Field {
  fileprivate var difference: NoticeKind {
    switch self {
    case .name: .nameDiffers
    case .vesselClass: .classDiffers
    case .hin, .imoNumber, .mmsi, .callSign: .numberDiffers
    }
  }
}

extension NoticeKind {
  static let nameDiffers = NoticeKind(
    "name_differs", .warning, fields: ["name", "registered"],
    example: "<VesselName>Plover</VesselName>, where the register has Sandpiper")
  static let classDiffers = NoticeKind(
    "class_differs", .warning, fields: ["name", "registered"],
    example: "<VesselClassText>41-ft interceptor</VesselClassText>, where the register has 33-ft")
  static let numberDiffers = NoticeKind(
    "number_differs", .warning, fields: ["name", "registered"],
    example: "<VesselMMSIText>201000070</VesselMMSIText>, where the register has 201000007")
}
