package import SeaworthyTime
package import SeaworthyXML

// Values of elements that may be wrong elsewhere.
extension XMLElement {
  /// The time in an attribute, if it can be read.
  package func time(_ name: AttributeName) -> Timestamp? {
    attribute(name)?.withValueBytes { Timestamp(fileBytes: $0) }
  }

  /// Which vessel a `Vessel` is, if coast guard and hull number can be read.
  var vesselKey: VesselKey? {
    guard let coastGuard = attribute(.coastGuard), let hull = child(.vesselHullNumberText),
      coastGuard.withValueBytes(ValueForm.coastGuardCode.matches),
      hull.withTextBytes(ValueForm.hullNumber.matches)
    else { return nil }
    return VesselKey(coastGuard: coastGuard.value, hullNumber: hull.text)
  }

  /// The identifier of a document's root, if it can be read.
  var documentIdentifier: DocumentIdentifier? {
    attribute(.id).flatMap { DocumentIdentifier($0.value) }
  }

  /// The revision of a document's root, if it can be read.
  var revision: Int? {
    attribute(.revision)?.withValueBytes { Int(fileBytes: $0) }
      .flatMap { (1...9999).contains($0) ? $0 : nil }
  }

  /// Who made the document of a root, if that can be read.
  var sourceKind: SourceKind? {
    child(.source)?.attribute(.kind).flatMap { SourceKind(rawValue: $0.value) }
  }
}
