import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends
import Testing

extension Sample {
  /// What two coast guards need over the first quarter of 2026: XA has boats that wait for impellers
  /// and a boat in the yard, of XB only one boat is known.
  static func needs() throws -> NeedsAnswer {
    NeedsAnswer(
      basis: try basis(), period: Period("2026-Q1"), window: try window(),
      region: Needs(
        coastGuard: nil, name: nil, availability: try lostTime(nmcm: 21, nmcs: 30, unknown: 99),
        boats: 4, boatsPartlyUnknown: 2, provisional: 1, disputed: .hours(40),
        tables: [
          table(
            .group,
            [
              row(.plannedYard, 24, of: 51, after: 0, won: 9),
              row(.group(.propulsion), 18.5, of: 51, after: 24, won: 12, boats: 2, spells: 3),
              row(.group(.auxiliary), 6.5, of: 51, after: 42.5, won: 0),
              row(.downtime, 1.5, of: 51, after: 49, won: 1.5),
              row(.noGroup, 0.5, of: 51, after: 50.5, won: 0),
            ]),
          table(
            .cause,
            [
              row(.cause(.material), 25, of: 51, after: 0, won: 12, boats: 2, spells: 4),
              row(.plannedYard, 24, of: 51, after: 25, won: 9),
              row(.cause(.unknown), 2, of: 51, after: 49, won: 1.5),
            ]),
          table(
            .condition,
            [
              row(.condition(.nmcs), 30, of: 51, after: 0, won: 12, boats: 2, spells: 4),
              row(.condition(.nmcm), 21, of: 51, after: 30, won: 10.5),
            ]),
          table(
            .vesselClass,
            [
              row(
                .vesselClass("33-ft interceptor"), 41, of: 51, after: 0, won: 20, boats: 2,
                spells: 5), row(.vesselClass(nil), 10, of: 51, after: 41, won: 2.5),
            ]),
          table(
            .vessel,
            ["XA-07", "XA-08", "XB-11"].enumerated().map { number, hull in
              row(
                .vessel(VesselKey(coastGuard: String(hull.prefix(2)), hullNumber: hull)), 17,
                of: 51, after: Double(number) * 17, won: 7.5)
            }),
        ], parts: parts(), allowanceLines: 40, unknownLines: 11, billets: billets(),
        training: training()),
      coastGuards: [
        Needs(
          coastGuard: "XA", name: "Coast Guard of Xanadu",
          availability: try lostTime(nmcm: 4, nmcs: 30, unknown: 9), boats: 2,
          boatsPartlyUnknown: 1,
          tables: [table(.group, [row(.group(.propulsion), 34, of: 34, after: 0, won: 20)])],
          allowanceLines: 20, unknownLines: 0),
        Needs(
          coastGuard: "XB", name: nil, availability: try lostTime(nmcm: 17, unknown: 90), boats: 2,
          boatsPartlyUnknown: 1,
          tables: [table(.group, [row(.group(.hull), 17, of: 17, after: 0, won: 17)])],
          allowanceLines: 20, unknownLines: 11),
      ], vessels: [try xa07(), try xa08(), try xb11(), try xb12()])
  }

  /// What a coast guard without a register or any known time needs, over the trailing window.
  static func unknownNeeds() throws -> NeedsAnswer {
    NeedsAnswer(
      basis: try basis(), period: nil, window: try window(), region: nil,
      coastGuards: [
        Needs(
          coastGuard: "XC", name: nil, availability: try lostTime(days: 0), boats: 0,
          boatsPartlyUnknown: 0, registerGaps: [RegisterGap(.noRegister, coastGuard: "XC")],
          tables: [], allowanceLines: 0, unknownLines: 0)
      ], vessels: [])
  }

  /// Ninety days of four boats, lost, unknown and capable.
  private static func lostTime(
    nmcm: Int = 0, nmcs: Int = 0, unknown: Int = 0, days: Int = 360
  ) throws -> AvailabilityWindow {
    let fmc = days - nmcm - nmcs - unknown
    return AvailabilityWindow(
      window: try window(),
      times: ConditionTimes(
        fmc: .days(fmc), nmcm: .days(nmcm), nmcs: .days(nmcs), unknown: .days(unknown)),
      lowMissionCapable: .days(max(0, fmc - 2)), lowFullyMissionCapable: .days(max(0, fmc - 2)),
      highMissionCapable: .days(days - nmcm), highFullyMissionCapable: .days(days - nmcm),
      free: .days(fmc))
  }

  private static func table(
    _ dimension: LostTimeTable.Dimension, _ rows: [LostTimeTable.Row]
  ) -> LostTimeTable {
    LostTimeTable(dimension: dimension, rows: rows)
  }

  /// A row in days.
  private static func row(
    _ key: LostTimeTable.Key, _ days: Double, of total: Double, after: Double, won: Double,
    boats: Int = 1, spells: Int = 1
  ) -> LostTimeTable.Row {
    func time(_ days: Double) -> Milliseconds { .hours(Int(days * 24)) }
    return LostTimeTable.Row(
      key: key, lost: SharedTime(time(days)), share: days / total,
      cumulative: (after + days) / total, won: time(won), boats: boats, spells: spells)
  }

  private static func parts() -> [PartNeed] {
    [
      PartNeed(
        number: "IMP-33-A", stockNumbers: ["2930-01-234-5678"], needed: 5, outstanding: 3,
        belowAllowance: 4, unknown: 2, boats: 3, coastGuards: ["XA", "XB"], longestOpen: .days(61),
        longestWait: .days(30), lost: SharedTime(.days(18)))
    ]
      + (1...13).map {
        PartNeed(number: "SP-\($0)", belowAllowance: 1, boats: 1, coastGuards: ["XB"])
      }
  }

  private static func billets() -> [BilletNeed] {
    [
      BilletNeed(
        role: "engineer", required: 8, qualified: 4, short: 3, unknown: 1, boats: 4, boatsShort: 2,
        sessions: 1, passed: 2),
      BilletNeed(
        role: "coxswain", required: 8, qualified: 8, short: 0, unknown: 0, boats: 4, boatsShort: 0),
    ]
  }

  private static func training() -> [TrainingTopic] {
    [
      TrainingTopic(
        topic: "Damage control", audience: "boat crews", sessions: 1, hours: 8, attended: 12,
        examined: 0, passed: nil),
      TrainingTopic(
        topic: "Outboard troubleshooting", audience: "Engineer", sessions: 1, hours: 16,
        attended: 3, examined: 3, passed: 2),
    ]
  }
}
