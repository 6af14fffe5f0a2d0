import SeaworthyInspection
import SeaworthyNotices
import SeaworthyPhrases

/// A number that a register gives another vessel: the hull number is probably mistyped into that of a
/// boat that exists, and a good report of one boat would speak for another.
enum AnotherHullRule {
  static func findings(
    on vessel: StatedVessel, _ registered: RegisteredIdentities
  ) -> [ImportFinding] {
    vessel.identities.flatMap { told in
      StatedIdentity.Field.allCases.compactMap { field in
        guard let value = told.value[field],
          let holder = registered.otherHolders(of: value, as: field, than: vessel.key).first
        else { return nil }
        return ImportFinding(
          file: told.file, vessel: vessel.key,
          notice: Notice(
            .identityOfAnotherHull, found: value, nearest: holder.description,
            fields: [
              "name": .text(field.element.text), "holder": .text(holder.description),
              "vessel": .text(vessel.key.description),
            ]))
      }
    }
  }
}

extension NoticeKind {
  static let identityOfAnotherHull = NoticeKind(
    "identity_of_another_hull", .warning, fields: ["name", "holder", "vessel"],
    example: "a report on XA-07 with the <VesselHINText> that the register gives XA-08")
}
