import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime
import Testing

@testable import SeaworthyAssessment

/// An instant written in UTC.
func instant(_ text: String) throws -> Instant { try timestamp(text).instant }

/// A timestamp as a document states it.
func timestamp(_ text: String) throws -> Timestamp { try #require(Timestamp(text)) }

/// A period by its name.
func period(_ name: String) throws -> Period { try #require(Period(name)) }

/// A vessel by coast guard and hull number, such as `XA/XA-07`.
func vessel(_ text: String) throws -> VesselKey { try #require(VesselKey(text)) }

/// A digest that differs by its number.
func digest(_ number: UInt8) throws -> Digest {
  try #require(Digest(bytes: repeatElement(number, count: 32)))
}

/// A document's identifier that differs by its number.
func identifier(_ number: UInt8) throws -> DocumentIdentifier {
  let digits = String(number + 100)
  return try #require(DocumentIdentifier("00000000-0000-4000-8000-000000000\(digits)"))
}

/// A boat check that graded one item standard, filed under a number.
func boatCheck(
  _ number: UInt8, of vessel: VesselKey, at start: String, result: ItemResult = .standard,
  discrepancies: [Discrepancy] = []
) throws -> ReportFacts {
  let start = try timestamp(start)
  return ReportFacts(
    InspectionReport(
      identifier: try identifier(number), preparedAt: start, source: Source(.team),
      inspection: Inspection(kind: .boatCheck, start: start),
      vessel: Vessel(coastGuard: vessel.coastGuard, hullNumber: vessel.hullNumber),
      results: [
        ChecklistResult(item: "529-01", group: .auxiliary, result: result)
      ],
      discrepancies: discrepancies),
    digest: try digest(number))
}

/// A register of one coast guard, filed under a number.
func register(
  _ number: UInt8, preparedAt: String = "2024-01-01T00:00:00Z", code: String = "XA",
  name: String = "Coast Guard of Xanadu", requirements: [BoatRequirement] = [],
  vessels: [RegisteredVessel]
) throws -> CitedRegister {
  CitedRegister(
    register: FleetRegister(
      identifier: try identifier(number), preparedAt: try timestamp(preparedAt),
      source: Source(.coastGuard),
      coastGuards: [
        RegisteredCoastGuard(
          code: code, name: name, requirements: requirements, vessels: vessels)
      ]),
    digest: try digest(number))
}

/// A vessel on a register.
func registered(
  _ vessel: VesselKey, name: String? = nil, delivered: String? = nil, disposed: String? = nil,
  transferred: String? = nil, line: Int = 0
) throws -> RegisteredVessel {
  RegisteredVessel(
    vessel: Vessel(
      coastGuard: vessel.coastGuard, hullNumber: vessel.hullNumber, name: name),
    delivered: try delivered.map(timestamp), disposed: try disposed.map(timestamp),
    transfer: try transferred.map { Transfer(to: "XB", as: "XB-14", at: try timestamp($0)) },
    line: line)
}

/// A small standard with doctrine's values and no checklist.
func standard() throws -> ScoringStandard {
  ScoringStandard(
    name: "Test", version: "1", effectiveFrom: .distantPast,
    severityPoints: [.disabling: 100, .restrictive: 75, .major: 50, .minor: 25],
    maintenanceWeights: [.materialCondition: 0.4, .pms: 0.3, .backlog: 0.15, .supply: 0.15],
    maintenancePassMark: 0.75, backlogLimit: 3,
    operationalWeights: [.availability: 0.6, .crew: 0.25, .missionEssential: 0.15],
    notMissionCapableCap: 59, partiallyMissionCapableCap: 79, degradedFrom: 60,
    satisfactoryFrom: 80, coverageFloor: 0.6, readinessLevels: [90, 70, 60],
    supplyLevels: [90, 80, 65],
    personnelLevels: [90, 80, 70],
    windows: ScoringStandard.Windows(
      missionCapableRate: .days(90), foundReady: .days(365), periodicity: .days(365),
      observed: .days(7), unseen: .days(400), maintenance: .days(91), counts: .days(365),
      repeat: .days(90), outlook: .days(30), statements: .days(365)),
    availabilityMethod: .exact,
    staleness: Dictionary(
      uniqueKeysWithValues: InspectionKind.allCases.map {
        (EvidenceKind($0, nil), .days($0 == .statusReport ? 35 : 180))
      }),
    rigour: [
      .statusReport: 1, .boatCheck: 2, .underwayTrial: 3, .materielInspection: 4,
      .technicalAssistanceVisit: 4, .followUp: 4, .readyForOperations: 4,
    ],
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
    groupWeights: Dictionary(uniqueKeysWithValues: SWBSGroup.allCases.map { ($0, 1) }),
    groupsWithoutChecklist: [
      .hull, .propulsion, .electrical, .commandAndSurveillance, .auxiliary, .outfit,
    ],
    checklists: [], provenance: [:])
}
