import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyTime
import SeaworthyTrends

/// For want of which parts boats lost time, and after which visits they were mission capable again,
/// as JSON.
struct SupplyChangeJSON: Encodable {
  let period: String
  let waits: [Wait]
  let returns: [Return]

  struct Wait: Encodable {
    let part: String?
    let title: String?
    let lostHours: Double
    let vessels: [String]
  }

  struct Return: Encodable {
    let visit: String?
    let kind: String
    let at: String
    let vessels: [String]
  }

  init(_ supply: SupplyChange) {
    period = supply.isLoss ? "to" : "from"
    waits = supply.waits.map {
      Wait(
        part: $0.part, title: $0.title, lostHours: $0.lost.hours.asHours,
        vessels: $0.vessels.map(\.description))
    }
    returns = supply.returns.map {
      Return(
        visit: $0.visit, kind: $0.kind.rawValue, at: "\($0.at)",
        vessels: $0.vessels.map(\.description))
    }
  }
}
