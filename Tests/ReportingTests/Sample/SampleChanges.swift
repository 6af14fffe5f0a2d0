import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends
import Testing

@testable import SeaworthyAssessment
@testable import SeaworthyReporting

extension Sample {
  /// How many days of a period a boat was in each condition.
  private struct Days {
    var fmc = 0
    var pmc = 0
    var nmcm = 0
    var nmcs = 0
    var nmcd = 0
    var unknown = 0

    func window(_ period: Period) -> AvailabilityWindow {
      AvailabilityWindow(
        window: period.interval,
        times: ConditionTimes(
          fmc: .days(fmc), pmc: .days(pmc), nmcm: .days(nmcm), nmcs: .days(nmcs),
          nmcd: .days(nmcd), unknown: .days(unknown), presumed: .days(fmc / 2)),
        lowMissionCapable: .days((fmc + pmc) * 3 / 4), lowFullyMissionCapable: .days(fmc * 3 / 4),
        highMissionCapable: .days(fmc + pmc + unknown),
        highFullyMissionCapable: .days(fmc + unknown), free: .days(fmc + pmc))
    }
  }

  /// A boat of a group over the two quarters.
  private struct Boat {
    var vessel: String
    var before = Days()
    var after = Days()
    var restated: Days?
    var earlierKey: String?
    var movedTo: String?
    var marksBefore: [VesselScore.Mark] = []
    var marksAfter: [VesselScore.Mark] = []

    static let xa07 = Boat(
      vessel: "XA/XA-07", before: Days(fmc: 80, nmcm: 12), after: Days(fmc: 50, nmcm: 40),
      restated: Days(fmc: 30, nmcm: 60))
    static let xa08 = Boat(
      vessel: "XA/XA-08", before: Days(fmc: 62, nmcd: 30), after: Days(fmc: 80, nmcs: 10))
    static let xa09 = Boat(
      vessel: "XA/XA-09", before: Days(pmc: 32, nmcs: 60), after: Days(unknown: 90),
      marksBefore: [.conflict], marksAfter: [.reportHeld, .conflict])
    static let xa10 = Boat(
      vessel: "XA/XA-10", before: Days(fmc: 72, unknown: 20), movedTo: "XB/XB-14")
    static let xb11 = Boat(
      vessel: "XB/XB-11", before: Days(unknown: 92), after: Days(nmcm: 60, unknown: 30))
    static let xb12 = Boat(vessel: "XB/XB-12", before: Days(fmc: 46, nmcm: 46))
    static let xb14 = Boat(vessel: "XB/XB-14", after: Days(fmc: 40, pmc: 20, nmcs: 30))
    static let xc01 = Boat(
      vessel: "XC/XC-01", before: Days(unknown: 92), after: Days(unknown: 90))
  }

  /// What moved the rates from the last quarter of 2025 to the first of 2026: XA worked on its boats,
  /// lost one to XB and one from sight, and is scored by another standard; nobody saw a boat of XB
  /// in both quarters; of XC nothing is known; XD has no boat.
  static func changes() throws -> ChangesAnswer {
    var moved = Boat.xb14
    (moved.before, moved.earlierKey) = (Boat.xa10.before, Boat.xa10.vessel)
    return ChangesAnswer(
      basis: try basis(), from: try period(from(), standard: "Seaworthy default", digest: 0xCD),
      to: try period(to(), standard: "Coast Guard of Xanadu", digest: nil),
      region: try change(nil, nil, [.xa07, .xa08, .xa09, .xb11, .xb12, moved, .xc01]),
      coastGuards: [
        try change("XA", "Coast Guard of Xanadu", [.xa07, .xa08, .xa09, .xa10]),
        try change("XB", "Coast Guard of Xebec", [.xb11, .xb12, .xb14]),
        try change("XC", nil, [.xc01]), try change("XD", nil, []),
      ])
  }

  /// The same for one coast guard, under one standard.
  static func changes(of coastGuard: String) throws -> ChangesAnswer {
    var answer = try changes()
    answer.region = nil
    answer.coastGuards.removeAll { $0.coastGuard != coastGuard }
    answer.to.standard = answer.from.standard
    return answer
  }

  private static func from() throws -> Period { try #require(Period("2025-Q4")) }
  private static func to() throws -> Period { try #require(Period("2026-Q1")) }

  private static func period(
    _ period: Period, standard: String, digest: UInt8?
  ) throws -> AccountedPeriod {
    AccountedPeriod(
      period: period, interval: period.interval,
      standard: AccountedPeriod.Standard(
        name: standard, version: "1.0", digest: try digest.map { try Sample.digest($0) },
        effectiveFrom: .distantPast))
  }

  private static func change(
    _ coastGuard: String?, _ name: String?, _ boats: [Boat]
  ) throws -> GroupChange {
    let (from, to) = (try from(), try to())
    let account = ChangeAccount(
      try boats.map { boat in
        VesselBeforeAndAfter(
          vessel: try key(boat.vessel), before: boat.before.window(from),
          after: boat.after.window(to), restated: boat.restated?.window(to))
      }, from: from.interval, to: to.interval)
    return GroupChange(
      coastGuard: coastGuard, name: name, account: account,
      vessels: try boats.enumerated().map { index, boat in
        ChangedVessel(
          vessel: try key(boat.vessel),
          earlierKeys: try boat.earlierKey.map { [try key($0)] } ?? [],
          movedTo: try boat.movedTo.map(key),
          before: .init(boat.before.window(from), boat.marksBefore),
          after: .init((boat.restated ?? boat.after).window(to), boat.marksAfter),
          parts: account.parts(at: index))
      },
      supply: coastGuard == "XA" ? try supply() : nil,
      registerGaps: coastGuard == "XD" ? [RegisterGap(.noRegister, coastGuard: "XD")] : [])
  }

  /// XA-08 waited for two parts, one that no report names, and was back after two visits.
  private static func supply() throws -> SupplyChange {
    let xa08 = try key("XA/XA-08")
    return SupplyChange(
      isLoss: true,
      waits: [
        PartWait(
          part: "RW-300", title: "Impeller", lost: SharedTime(.days(8)), vessels: [xa08]),
        PartWait(part: nil, title: nil, lost: SharedTime(.days(2)), vessels: [xa08]),
      ],
      returns: [
        SupplyChange.Return(
          visit: "XA-2026-1", kind: .technicalAssistanceVisit,
          at: try instant("2026-02-03T13:00:00Z"), vessels: [xa08]),
        SupplyChange.Return(
          visit: nil, kind: .boatCheck, at: try instant("2026-03-03T13:00:00Z"), vessels: [xa08]),
      ])
  }

  private static func key(_ text: String) throws -> VesselKey { try #require(VesselKey(text)) }
}

extension ChangedVessel.VesselPeriod {
  fileprivate init(_ window: AvailabilityWindow, _ marks: [VesselScore.Mark]) {
    self.init(window: window, isInFleet: window.times.inService > .zero, marks: marks)
  }
}
