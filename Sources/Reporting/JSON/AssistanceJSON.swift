public import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyTime
import SeaworthyTrends

/// What visits changed, as JSON.
struct AssistanceJSON: Encodable {
  let formatVersion = JSONForm.version
  let basis: BasisJSON
  let of: String
  let from: String?
  let to: String?
  let rules: Rules
  let visitsAtOtherTimes: Int
  let perhapsVisits: Int
  let kinds: [PooledEffectJSON]

  struct Rules: Encodable {
    let level: Double
    let comparisonBoats: Int
    let settlingDays: Double
  }

  init(_ answer: AssistanceAnswer) {
    basis = BasisJSON(answer.basis)
    of = answer.coastGuard ?? "region"
    (from, to) = (answer.from.map { "\($0)" }, answer.to.map { "\($0)" })
    let rules = answer.effects.rules
    self.rules = Rules(
      level: rules.level, comparisonBoats: rules.comparisonBoats,
      settlingDays: rules.settling.inTenthsOfDays)
    visitsAtOtherTimes = answer.effects.atOtherTimes
    perhapsVisits = answer.effects.perhapsVisits
    kinds = answer.effects.kinds.map { PooledEffectJSON($0, level: rules.level) }
  }

  private enum CodingKeys: CodingKey {
    case formatVersion
    case of
    case from
    case to
    case rules
    case visitsAtOtherTimes
    case perhapsVisits
    case kinds
  }

  func encode(to encoder: any Encoder) throws {
    try basis.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(formatVersion, forKey: .formatVersion)
    try container.encode(of, forKey: .of)
    try container.encodeIfPresent(from, forKey: .from)
    try container.encodeIfPresent(to, forKey: .to)
    try container.encode(rules, forKey: .rules)
    try container.encode(visitsAtOtherTimes, forKey: .visitsAtOtherTimes)
    try container.encode(perhapsVisits, forKey: .perhapsVisits)
    try container.encode(kinds, forKey: .kinds)
  }
}

extension AssistanceAnswer {
  /// The answer as JSON.
  ///
  /// - Throws: `EncodingError` for a figure that is not a number, which no answer holds.
  public func json() throws -> String { try JSONForm.text(AssistanceJSON(self)) }
}
