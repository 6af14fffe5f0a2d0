import SeaworthyNotices

// What a file can say of a vessel's identity that no schema can refuse.
extension NoticeKind {
  static let imoCheckDigit = NoticeKind(
    "imo_check_digit", .warning, fields: ["digit"],
    example: "<VesselIMONumberText>1234568</VesselIMONumberText>, where 1234567 has its check digit"
  )
  static let mmsiNotAShip = NoticeKind(
    "mmsi_not_a_ship", .warning, example: "<VesselMMSIText>002010001</VesselMMSIText>")
  static let hinForm = NoticeKind(
    "hin_form", .warning, example: "<VesselHINText>XAB07O01A121</VesselHINText>")
  static let unknownCountry = NoticeKind(
    "unknown_country", .warning, fields: ["code"], example: "<Place locode=\"UKLON\">")

  static let identityKinds = [imoCheckDigit, mmsiNotAShip, hinForm, unknownCountry]
}
