public import SeaworthyNotices

// What makes a file no document that could be held: it is refused.
extension NoticeKind {
  package static let emptyFile = NoticeKind("empty_file", .error, example: "a file of 0 bytes")
  package static let notXML = NoticeKind(
    "not_xml", .error, fields: ["format"], example: "a picture named .xml")
  static let notWellFormed = NoticeKind(
    "not_well_formed", .error, fields: ["message"], example: "a file that was cut off")
  static let doctypeRefused = NoticeKind("doctype_refused", .error, example: "<!DOCTYPE …>")
  static let fileTooLarge = NoticeKind(
    "file_too_large", .error, fields: ["bytes", "limit"], example: "a report of 9 MiB")
  static let tooDeep = NoticeKind(
    "too_deep", .error, fields: ["limit"], example: "65 elements inside each other")
  static let tooManyAttributes = NoticeKind(
    "too_many_attributes", .error, fields: ["limit"], example: "257 attributes on one element")
  static let textTooLong = NoticeKind(
    "text_too_long", .error, fields: ["limit"], example: "2 MiB of text in one element")
  static let tooManyElements = NoticeKind(
    "too_many_elements", .error, fields: ["limit"], example: "50,001 elements")
  static let unsupportedEncoding = NoticeKind(
    "unsupported_encoding", .error, fields: ["encoding"], example: "encoding=\"EBCDIC-US\"")
  static let badEncoding = NoticeKind(
    "bad_encoding", .error, fields: ["encoding"], example: "a byte of ISO-8859-1 in UTF-8")
  static let notAReport = NoticeKind(
    "not_a_report", .error, fields: ["namespace"], example: "<html>")
  static let standardNotImported = NoticeKind(
    "standard_not_imported", .error, example: "<ScoringStandard> among reports")
  static let unknownVersion = NoticeKind(
    "unknown_version", .error, fields: ["known"],
    example: "xmlns=\"urn:seaworthy:readiness:2\"")
  package static let notDecodable = NoticeKind(
    "not_decodable", .error, fields: ["line"], example: "a value that the program cannot take in")

  static let fileKinds = [
    emptyFile, notXML, notWellFormed, doctypeRefused, fileTooLarge, tooDeep, tooManyAttributes,
    textTooLong, tooManyElements, unsupportedEncoding, badEncoding, notAReport,
    standardNotImported, unknownVersion, notDecodable, schemaViolation,
  ]

  /// Every kind of notice that reading a report or a register can give.
  public static let inspectionKinds =
    fileKinds + grammarKinds + contentKinds + identityKinds + plausibilityKinds
}
