import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTrends

/// What moved the rate of one group, as JSON.
struct GroupChangeJSON: Encodable {
  let of: String
  let name: String?
  let outcome: String
  let before: RangedJSON?
  let after: RangedJSON?
  let boats: Boats
  let difference: Double?
  let parts: ChangePartsJSON?
  let sameBoats: SameBoats?
  let fleetReplaced: FleetReplaced?
  let waterfall: [Step]?
  let vessels: [Vessel]
  let supply: SupplyChangeJSON?
  let registerGaps: [RegisterGapJSON]

  struct Boats: Encodable {
    let before: Count
    let after: Count
  }

  struct Count: Encodable {
    let seen: Int
    let inFleet: Int
    let presumed: Double?
  }

  struct SameBoats: Encodable {
    let count: Int
    let before: Double
    let after: Double
  }

  struct FleetReplaced: Encodable {
    let change: Double
    let standard: Double
    let notComputable: [String]
  }

  struct Step: Encodable {
    let cause: String
    let from: Double
    let to: Double
  }

  struct Vessel: Encodable {
    let vessel: String
    let earlierKeys: [String]?
    let transferredTo: String?
    let before: VesselPeriod
    let after: VesselPeriod
    let parts: ChangePartsJSON?
  }

  struct VesselPeriod: Encodable {
    let inFleet: Bool
    let rate: RangedJSON?
    let marks: [String]
  }

  init(_ change: GroupChange, sources: CitationJSON.Files) {
    let rounded = RoundedChange(change, to: .millionth)
    let account = change.account
    of = change.coastGuard ?? "region"
    name = change.name
    before = account.before.rate.map(RangedJSON.init)
    after = account.after.rate.map(RangedJSON.init)
    boats = Boats(before: Count(account.before), after: Count(account.after))
    difference = rounded.difference.map(ChangePartsJSON.share)
    parts = rounded.parts.isEmpty ? nil : ChangePartsJSON(rounded.parts)
    outcome = account.outcome.word
    sameBoats = account.outcome.sameBoats
    fleetReplaced = rounded.replacement.map {
      FleetReplaced(
        change: ChangePartsJSON.share($0.fleet), standard: ChangePartsJSON.share($0.standard),
        notComputable: ChangePart.allCases.filter(\.isOfSameBoats).map(\.rawValue))
    }
    waterfall = ChangeWaterfall(account).map { $0.steps.map { Step($0) } }
    vessels = change.vessels.enumerated().map { index, vessel in
      Vessel(vessel, parts: rounded.parts.isEmpty ? nil : rounded.vessels[index])
    }
    supply = change.supply.map { SupplyChangeJSON($0) }
    registerGaps = change.registerGaps.map { RegisterGapJSON($0, sources: sources) }
  }
}

extension ChangeAccount.Outcome {
  fileprivate var word: String {
    switch self {
    case .parts: "accounted"
    case .fleetReplaced: "fleetReplaced"
    case .noRate: "noRate"
    }
  }

  fileprivate var sameBoats: GroupChangeJSON.SameBoats? {
    guard case .parts(let parts) = self else { return nil }
    return GroupChangeJSON.SameBoats(
      count: parts.sameBoats, before: parts.sameBoatsBefore.asShare,
      after: parts.sameBoatsAfter.asShare)
  }
}

extension GroupChangeJSON.Count {
  fileprivate init(_ figures: PeriodFigures) {
    self.init(
      seen: figures.seen, inFleet: figures.inFleet,
      presumed: figures.window.presumedShare?.asShare)
  }
}

extension GroupChangeJSON.Step {
  fileprivate init(_ step: ChangeWaterfall.Step) {
    let cause =
      switch step.cause {
      case .part(let part): part.rawValue
      case .fleetReplaced: "fleetReplaced"
      }
    self.init(cause: cause, from: step.from.asShare, to: step.to.asShare)
  }
}

extension GroupChangeJSON.Vessel {
  fileprivate init(_ vessel: ChangedVessel, parts: [ChangePart: Int]?) {
    self.init(
      vessel: vessel.vessel.description,
      earlierKeys: vessel.earlierKeys.isEmpty ? nil : vessel.earlierKeys.map(\.description),
      transferredTo: vessel.movedTo?.description, before: .init(vessel.before),
      after: .init(vessel.after), parts: parts.map { ChangePartsJSON($0) })
  }
}

extension GroupChangeJSON.VesselPeriod {
  fileprivate init(_ period: ChangedVessel.VesselPeriod) {
    self.init(
      inFleet: period.isInFleet, rate: period.window.missionCapableRate.map(RangedJSON.init),
      marks: period.marks.map(\.rawValue))
  }
}
