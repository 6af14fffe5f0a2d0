import SeaworthyInspection
import SeaworthyNotices
import SeaworthyPhrases

/// A number that a register gives another vessel: the hull number is probably mistyped into that of
/// a boat that exists, and a good report of one boat would speak for another.
///
/// One finding a statement: the other numbers and the name mostly are the other vessel's too.
enum AnotherHullRule {
  static func findings(
    on vessel: StatedVessel, _ registered: RegisteredIdentities
  ) -> [ImportFinding] {
    vessel.identities.compactMap { told in
      guard let (field, holder) = otherHolder(of: told.value, than: vessel.key, registered),
        let value = told.value[field]
      else { return nil }
      return ImportFinding(
        file: told.file, vessel: vessel.key,
        notice: Notice(
          .identityOfAnotherHull, found: value,
          fields: [
            "name": .text(field.element.text), "holder": .text(holder.description),
            "vessel": .text(vessel.key.description),
          ]))
    }
  }

  /// The first number that belongs to another vessel, and that vessel.
  static func otherHolder(
    of identity: StatedIdentity, than vessel: VesselKey, _ registered: RegisteredIdentities
  ) -> (StatedIdentity.Field, VesselKey)? {
    for field in StatedIdentity.Field.allCases {
      if let value = identity[field],
        let holder = registered.otherHolders(of: value, as: field, than: vessel).first
      {
        return (field, holder)
      }
    }
    return nil
  }
}

extension NoticeKind {
  static let identityOfAnotherHull = NoticeKind(
    "identity_of_another_hull", .warning, fields: ["name", "holder", "vessel"],
    example: "a report on XA-07 with the <VesselHINText> that the register gives XA-08")
}
