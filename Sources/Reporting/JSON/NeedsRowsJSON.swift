import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends

/// The time lost to one thing, as JSON.
struct LostTimeRowJSON: Encodable {
  let what: String
  let hours: Double
  let share: Double
  let cumulative: Double
  let wonAlone: Double
  let boats: Int
  let spells: Int

  init(_ row: LostTimeTable.Row) {
    what = row.key.word
    hours = row.lost.hours.asHours
    share = row.share.asShare
    cumulative = row.cumulative.asShare
    wonAlone = row.won.inHours.asHours
    boats = row.boats
    spells = row.spells
  }
}

/// How much of a part is asked for, as JSON.
struct PartNeedJSON: Encodable {
  let number: String
  let stockNumbers: [String]
  let needed: Int
  let outstanding: Int
  let belowAllowance: Int
  let unknown: Int
  let boats: Int
  let coastGuards: [String]
  let longestOpenDays: Double?
  let longestWaitDays: Double?
  let lostHours: Double

  init(_ need: PartNeed) {
    number = need.number
    stockNumbers = need.stockNumbers
    needed = need.needed
    outstanding = need.outstanding
    belowAllowance = need.belowAllowance
    unknown = need.unknown
    boats = need.boats
    coastGuards = need.coastGuards
    longestOpenDays = need.longestOpen?.inTenthsOfDays
    longestWaitDays = need.longestWait?.inTenthsOfDays
    lostHours = need.lost.hours.asHours
  }
}

/// What a role lacks, as JSON.
struct BilletNeedJSON: Encodable {
  let role: String
  let required: Int
  let qualified: Int
  let short: Int
  let unknown: Int
  let boats: Int
  let boatsShort: Int
  let sessions: Int
  let passed: Int?

  init(_ need: BilletNeed) {
    role = need.role
    required = need.required
    qualified = need.qualified
    short = need.short
    unknown = need.unknown
    boats = need.boats
    boatsShort = need.boatsShort
    sessions = need.sessions
    passed = need.passed
  }
}

/// The training on a topic, as JSON.
struct TrainingTopicJSON: Encodable {
  let topic: String
  let audience: String
  let sessions: Int
  let hours: Double
  let attended: Int
  let examined: Int
  let passed: Int?

  init(_ topic: TrainingTopic) {
    self.topic = topic.topic
    audience = topic.audience
    sessions = topic.sessions
    hours = topic.hours.asHours
    attended = topic.attended
    examined = topic.examined
    passed = topic.passed
  }
}

extension LostTimeTable.Key {
  /// What time was lost to, as data state it.
  var word: String {
    switch self {
    case .group(let group): group.rawValue
    case .noGroup, .vesselClass(nil): "notStated"
    case .downtime: "downtime"
    case .plannedYard: "plannedYard"
    case .cause(let cause): cause.rawValue
    case .condition(let condition): condition.rawValue
    case .vesselClass(let name?): name
    case .vessel(let vessel): vessel.description
    }
  }
}

extension Double {
  /// Hours as data state them: to six decimals, which is finer than a millisecond.
  var asHours: Double { (self * 1_000_000).rounded(.toNearestOrAwayFromZero) / 1_000_000 }
}
