import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime

/// What the tests score under, and how they write a boat's papers down.
enum Sample {
  static let vessel = VesselKey(coastGuard: "XA", hullNumber: "XA-07")
  static let vesselClass = "33-ft interceptor"

  static let checklist = ClassChecklist(
    vesselClass: vesselClass, name: "33-ft interceptor boat check", version: "1.0",
    isIllustrative: true,
    items: [
      ChecklistItem(code: "110", group: .hull, title: "Hull", weight: 2),
      ChecklistItem(code: "120", group: .hull, title: "Towing bitt"),
      ChecklistItem(
        code: "210", group: .propulsion, title: "Outboards", weight: 3, isMissionEssential: true),
      ChecklistItem(code: "220", group: .propulsion, title: "Kill switch"),
      ChecklistItem(code: "310", group: .electrical, title: "Batteries"),
      ChecklistItem(
        code: "510", group: .auxiliary, title: "Bilge alarm", isMissionEssential: true),
      ChecklistItem(code: "610", group: .outfit, title: "Life raft"),
    ])

  /// The doctrine's figures, with a short checklist.
  static let standard = ScoringStandard(
    name: "Test", version: "1.0", effectiveFrom: .day(-10_000),
    severityPoints: [.disabling: 100, .restrictive: 75, .major: 50, .minor: 25],
    maintenanceWeights: [.materialCondition: 0.40, .pms: 0.30, .backlog: 0.15, .supply: 0.15],
    maintenancePassMark: 0.75, backlogLimit: 3,
    operationalWeights: [.availability: 0.60, .crew: 0.25, .missionEssential: 0.15],
    notMissionCapableCap: 59, partiallyMissionCapableCap: 79, degradedFrom: 60,
    satisfactoryFrom: 80, coverageFloor: 0.60, readinessLevels: [90, 70, 60],
    supplyLevels: [90, 80, 65],
    personnelLevels: [90, 80, 70],
    windows: ScoringStandard.Windows(
      missionCapableRate: .days(90), foundReady: .days(365), periodicity: .days(365),
      observed: .days(7), unseen: .days(400), maintenance: .days(91), counts: .days(365),
      repeat: .days(90), outlook: .days(30), statements: .days(365)),
    availabilityMethod: .exact,
    staleness: staleness, rigour: rigour,
    correctionTimes: [
      .disabling: .hours(48), .restrictive: .hours(48), .major: .days(30), .minor: .days(90),
    ],
    casualtyReporting: CasualtyReporting(
      command: .hours(1), repair: .hours(48), report: .hours(24)),
    failureConfidence: 0.80,
    trendRules: TrendRules(
      significanceLevel: 0.05,
      smallestChanges: [.foundReady: 5, .scoreAtInspection: 5, .discrepanciesFound: 1],
      families: []),
    groupWeights: [
      .hull: 2, .propulsion: 3, .electrical: 1, .commandAndSurveillance: 1, .auxiliary: 2,
      .outfit: 1, .armament: 1, .documents: 1,
    ],
    groupsWithoutChecklist: [
      .hull, .propulsion, .electrical, .commandAndSurveillance, .auxiliary, .outfit,
    ],
    checklists: [checklist], provenance: [:])

  private static let rigour: [InspectionKind: Int] = [
    .statusReport: 1, .boatCheck: 2, .underwayTrial: 3, .materielInspection: 4,
    .technicalAssistanceVisit: 4, .followUp: 4, .readyForOperations: 4,
  ]

  private static let staleness: [EvidenceKind: Milliseconds] = {
    var staleness: [EvidenceKind: Milliseconds] = [
      EvidenceKind(.statusReport, nil): .days(35),
      EvidenceKind(.boatCheck, .coastGuard): .days(35),
      EvidenceKind(.boatCheck, .contractor): .days(35),
      EvidenceKind(.boatCheck, .team): .days(180),
    ]
    for kind in InspectionKind.allCases where staleness[EvidenceKind(kind, nil)] == nil {
      staleness[EvidenceKind(kind, nil)] = .days(400)
    }
    staleness[EvidenceKind(.boatCheck, nil)] = nil
    return staleness
  }()

  /// Every item of the checklist, graded standard.
  static let allStandard = Dictionary(
    uniqueKeysWithValues: checklist.items.map { ($0.code, ItemResult.standard) })

  /// The history of a boat with these papers.
  static func history(
    _ reports: [ReportFacts], gaps: [EvidenceGap] = [],
    registration: VesselRecord.Registration? = nil
  ) -> VesselHistory {
    VesselHistory(
      VesselRecord(vessel: vessel, reports: reports, gaps: gaps, registration: registration),
      standard: standard)
  }
}

extension Instant {
  /// The instant a number of days, hours and minutes after 2025-01-01T00:00:00Z.
  static func day(_ day: Int, _ hour: Int = 0, _ minute: Int = 0) -> Instant {
    Instant(milliseconds: 1_735_689_600_000) + .days(day) + .hours(hour) + .minutes(minute)
  }

  /// The instant before.
  var before: Instant { self - Milliseconds(1) }
}

/// A report of an inspection.
func report(
  _ kind: InspectionKind, _ start: Instant, end: Instant? = nil, id: Int = 0,
  by source: SourceKind = .team, visit: String? = nil, vesselClass: String? = Sample.vesselClass,
  grades: [String: ItemResult] = [:], repaired: [String: ItemResult] = [:],
  _ discrepancies: [Discrepancy] = [], downtime: [Downtime] = []
) -> ReportFacts {
  let blank = InspectionReport(
    identifier: documentIdentifier(start, id), preparedAt: Timestamp(end ?? start),
    source: Source(source, name: "Team"), visit: visit,
    inspection: Inspection(
      kind: kind, start: Timestamp(start), end: end.map { Timestamp($0) }),
    vessel: Vessel(
      coastGuard: Sample.vessel.coastGuard, hullNumber: Sample.vessel.hullNumber,
      vesselClass: vesselClass),
    results: grades.sorted { $0.key < $1.key }.enumerated().map { line, grade in
      ChecklistResult(
        item: grade.key, group: group(of: grade.key), result: grade.value,
        afterRepair: repaired[grade.key], line: 10 + line)
    },
    discrepancies: discrepancies, downtime: downtime)
  return ReportFacts(blank, digest: digest(start, id))
}

/// The SWBS group of an item by its first digit.
func group(of item: String) -> SWBSGroup {
  SWBSGroup(rawValue: item.prefix(1) + "00") ?? .documents
}

func documentIdentifier(_ start: Instant, _ id: Int) -> DocumentIdentifier {
  let number = String(UInt64(bitPattern: start.milliseconds &* 64 &+ Int64(id)), radix: 16)
  let digits = String(repeating: "0", count: 32 - number.count) + number
  let text = [8, 4, 4, 4, 12].reduce(into: (rest: Substring(digits), parts: [Substring]())) {
    $0.parts.append($0.rest.prefix($1))
    $0.rest = $0.rest.dropFirst($1)
  }.parts.joined(separator: "-")
  guard let identifier = DocumentIdentifier(text) else { preconditionFailure(text) }
  return identifier
}

func digest(_ start: Instant, _ id: Int) -> Digest {
  let seed = withUnsafeBytes(of: start.milliseconds &* 64 &+ Int64(id)) { Array($0) }
  guard let digest = Digest(bytes: seed + [UInt8](repeating: 0, count: 24)) else {
    preconditionFailure("a digest has 32 bytes")
  }
  return digest
}

/// A discrepancy as a report lists it: open, or corrected.
func discrepancy(
  _ identifier: String = "D-1", on item: String = "210", _ severity: Severity = .disabling,
  found: Instant, _ basis: FoundBasis = .observed, corrected: Instant? = nil,
  verified: Bool = true, waiver: (from: Instant, until: Instant?)? = nil,
  awaiting: [(from: Instant, until: Instant?)] = [], continues: String? = nil
) -> Discrepancy {
  Discrepancy(
    identifier: identifier, continues: continues, item: item, severity: severity,
    foundAt: Timestamp(found), found: basis,
    correction: corrected.map {
      Correction(
        at: Timestamp($0), by: verified ? .team : nil, test: verified ? "run for an hour" : nil)
    },
    waiver: waiver.map {
      Waiver(
        kind: .waiver, authority: "Operations commander", granted: Timestamp($0.from),
        expires: $0.until.map { Timestamp($0) })
    },
    awaitingParts: awaiting.map {
      AwaitingParts(start: Timestamp($0.from), end: $0.until.map { Timestamp($0) })
    }, line: 50)
}

/// Declared downtime.
func downtime(_ from: Instant, _ until: Instant?, _ cause: DowntimeCause) -> Downtime {
  Downtime(start: Timestamp(from), end: until.map { Timestamp($0) }, cause: cause, line: 80)
}

/// A gap in the evidence.
func gap(
  _ reason: EvidenceGap.Reason = .reportHeld, from start: Instant,
  noLaterThan latest: Instant? = nil, visit: String? = nil, _ kind: InspectionKind?
) -> EvidenceGap {
  EvidenceGap(
    reason: reason, from: start, noLaterThan: latest, visit: visit, kind: kind,
    citation: Citation(
      document: nil, revision: nil, digest: digest(start, 63), path: "/InspectionReport", line: 1))
}

/// What a register says of a vessel.
func registration(delivered: Instant?, disposed: Instant? = nil) -> VesselRecord.Registration {
  VesselRecord.Registration(
    vesselClass: Sample.vesselClass, delivered: delivered, disposed: disposed,
    citation: Citation(
      document: nil, revision: nil, digest: digest(.day(0), 62), path: "/FleetRegister", line: 1))
}
