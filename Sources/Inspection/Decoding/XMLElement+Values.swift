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
}
