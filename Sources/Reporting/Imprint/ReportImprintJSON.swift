import SeaworthyInspection
import SeaworthyTime

/// What a report file says of itself, as JSON.
struct ReportImprintJSON: Codable {
  /// The version of this shape.
  static let version = 1

  let formatVersion: Int
  let program: String
  let format: String
  let language: String?
  let period: String
  let coastGuard: String?
  let isOfRegion: Bool
  let asOf: String
  let knownAt: KnownAt
  let standard: Standard
  let ledgerDigest: String
  let journalHead: String?

  struct KnownAt: Codable {
    let receipt: Int64
    let time: String?
  }

  struct Standard: Codable {
    let name: String
    let version: String
    let digest: String?
  }

  init(_ imprint: ReportImprint) {
    formatVersion = Self.version
    program = imprint.program
    format = imprint.format.rawValue
    language = imprint.language
    period = "\(imprint.period)"
    coastGuard = imprint.coastGuard
    isOfRegion = imprint.isOfRegion
    asOf = imprint.asOf.description
    knownAt = KnownAt(receipt: imprint.receipt, time: imprint.receiptTime?.description)
    standard = Standard(
      name: imprint.standardName, version: imprint.standardVersion,
      digest: imprint.standardDigest?.hexadecimal)
    ledgerDigest = imprint.ledgerDigest.hexadecimal
    journalHead = imprint.journalHead?.hexadecimal
  }
}

extension ReportImprint {
  /// The imprint that a file states; nil if a part of it cannot be what it is said to be.
  init?(_ json: ReportImprintJSON) {
    guard let format = ReportFormat(rawValue: json.format), let period = Period(json.period),
      let asOf = Timestamp(json.asOf)?.instant, json.knownAt.receipt >= 0,
      let ledgerDigest = Digest(hexadecimal: json.ledgerDigest)
    else { return nil }
    let receiptTime = json.knownAt.time.map { Timestamp($0)?.instant }
    let standardDigest = json.standard.digest.map { Digest(hexadecimal: $0) }
    let journalHead = json.journalHead.map { Digest(hexadecimal: $0) }
    // What is stated, but not readable, is not the same as what is not stated.
    if receiptTime == .some(nil) || standardDigest == .some(nil) || journalHead == .some(nil) {
      return nil
    }
    self.init(
      program: json.program, format: format, language: json.language, period: period,
      coastGuard: json.coastGuard, isOfRegion: json.isOfRegion, asOf: asOf,
      receipt: json.knownAt.receipt, receiptTime: receiptTime ?? nil,
      standardName: json.standard.name, standardVersion: json.standard.version,
      standardDigest: standardDigest ?? nil, ledgerDigest: ledgerDigest,
      journalHead: journalHead ?? nil)
  }
}
