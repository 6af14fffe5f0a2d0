public import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyTime
import SeaworthyTrends

/// What moved the rate of a region, or of one coast guard, as JSON: the account that was asked for at
/// the top, and beside the region's that of each coast guard.
struct ChangesJSON: Encodable {
  let formatVersion = JSONForm.version
  let asOf: String
  let knownAt: BasisJSON.KnownAt
  let ledgerDigest: String
  let from: Period
  let to: Period
  /// The region's, else the coast guard's.
  let account: GroupChangeJSON
  let coastGuards: [GroupChangeJSON]?

  struct Period: Encodable {
    let period: String
    let start: String
    let end: String
    let standard: Standard
  }

  struct Standard: Encodable {
    let name: String
    let version: String
    let digest: String?
  }

  /// Nil for an answer about no group, which no question has.
  init?(_ answer: ChangesAnswer) {
    guard let first = answer.groups.first else { return nil }
    let basis = BasisJSON(answer.basis)
    (asOf, knownAt, ledgerDigest) = (basis.asOf, basis.knownAt, basis.ledgerDigest)
    (from, to) = (Period(answer.from), Period(answer.to))
    let sources = answer.basis.fileNames
    account = GroupChangeJSON(first, sources: sources)
    coastGuards = answer.region.map { _ in
      answer.coastGuards.map { GroupChangeJSON($0, sources: sources) }
    }
  }

  private enum CodingKeys: CodingKey {
    case formatVersion
    case asOf
    case knownAt
    case ledgerDigest
    case from
    case to
    case coastGuards
  }

  func encode(to encoder: any Encoder) throws {
    try account.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(formatVersion, forKey: .formatVersion)
    try container.encode(asOf, forKey: .asOf)
    try container.encode(knownAt, forKey: .knownAt)
    try container.encode(ledgerDigest, forKey: .ledgerDigest)
    try container.encode(from, forKey: .from)
    try container.encode(to, forKey: .to)
    try container.encodeIfPresent(coastGuards, forKey: .coastGuards)
  }
}

extension ChangesJSON.Period {
  fileprivate init(_ period: AccountedPeriod) {
    self.init(
      period: "\(period.period)", start: period.interval.start.description,
      end: period.interval.end.description,
      standard: .init(
        name: period.standard.name, version: period.standard.version,
        digest: period.standard.digest?.hexadecimal))
  }
}

extension ChangesAnswer {
  /// The answer as JSON: shares to six decimals, of which parts and boats add up as they are
  /// written.
  ///
  /// - Throws: `EncodingError` for a figure that is not a number, which no answer holds.
  public func json() throws -> String { try JSONForm.text(ChangesJSON(self)) }
}
