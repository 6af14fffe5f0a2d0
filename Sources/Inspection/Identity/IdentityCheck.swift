import SeaworthyNotices
import SeaworthyPhrases
import SeaworthyXML

/// Checks the numbers by which a vessel is known beyond their form.
///
/// All are warnings: a wrong number makes no boat look better, and a held file would make its boat
/// unknown. What the grammar has refused already is passed over. Source: doctrine 9.
enum IdentityCheck {
  /// Tells what is wrong with the numbers of a `Vessel`.
  static func check(vessel: XMLElement, _ notices: inout DocumentNotices) {
    if let imo = vessel.text(of: .vesselIMONumberText, .imoNumber),
      !IMONumber.isPlausible(imo.text), let digit = IMONumber.checkDigit(of: imo.text)
    {
      notices.add(
        .imoCheckDigit, in: imo, at: imo.textPlace, found: imo.text,
        fields: ["digit": .number(digit)])
    }
    if let mmsi = vessel.text(of: .vesselMMSIText, .mmsi), !MMSI.isShipStation(mmsi.text) {
      notices.add(.mmsiNotAShip, in: mmsi, at: mmsi.textPlace, found: mmsi.text)
    }
    if let hin = vessel.text(of: .vesselHINText, .hullIdentificationNumber),
      !HullIdentificationNumber.isPlausible(hin.text)
    {
      notices.add(.hinForm, in: hin, at: hin.textPlace, found: hin.text)
    }
    if let flag = vessel.text(of: .vesselNationalFlagISO3166Alpha2Code, .countryCode),
      !CountryCode.isKnown(flag.text)
    {
      notices.add(
        .unknownCountry, in: flag, at: flag.textPlace, found: flag.text,
        nearest: CountryCode.nearest(to: flag.text), fields: ["code": .text(flag.text)])
    }
  }

  /// Tells whether the UN/LOCODE of a `Place` begins with no country's code.
  ///
  /// A home port is not looked at: a name of five capital letters reads like a code.
  static func check(place: XMLElement, _ notices: inout DocumentNotices) {
    guard let locode = place.attribute(.locode),
      locode.withValueBytes(ValueForm.locode.matches)
    else { return }
    let country = String(locode.value.prefix(2))
    guard !CountryCode.isKnown(country) else { return }
    notices.add(
      .unknownCountry, in: place, at: locode.place, found: locode.value,
      nearest: CountryCode.nearest(to: country).map { $0 + locode.value.dropFirst(2) },
      fields: ["code": .text(country)])
  }
}

extension XMLElement {
  /// The child of a name, if its text is of a form.
  fileprivate func text(of name: ElementName, _ form: ValueForm) -> XMLElement? {
    child(name).flatMap { $0.withTextBytes(form.matches) ? $0 : nil }
  }
}
