import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime

/// A vessel's figures, as JSON.
struct VesselJSON: Encodable {
  let coastGuard: String
  let hullNumber: String
  let name: String?
  let `class`: String?
  let lifecycle: String?
  let isRegistered: Bool
  let condition: String
  let basis: String?
  let causes: [CauseJSON]
  let missionCapableRate: RangedJSON?
  let fullyMissionCapableRate: RangedJSON?
  let shares: SharesJSON?
  let percentOfTimeFree: Double?
  let openDiscrepancies: [DiscrepancyJSON]
  let newestInspection: String?
  let marks: [String]
  let maintenance: ScoreJSON
  let operational: ScoreJSON
  let flow: FlowJSON
  let hoursRunNotMissionCapable: [HoursRunJSON]
  let casualtyReports: [CasualtyReportJSON]
  let preventiveMaintenance: PreventiveMaintenanceJSON?

  init(_ score: VesselScore, sources: CitationJSON.Files) {
    coastGuard = score.vessel.coastGuard
    hullNumber = score.vessel.hullNumber
    name = score.name
    `class` = score.vesselClass
    lifecycle = score.lifecycle?.rawValue
    isRegistered = score.isRegistered
    condition = score.condition.condition.rawValue
    basis = score.condition.basis?.rawValue
    causes = score.condition.causes.map { CauseJSON($0, sources: sources) }
    missionCapableRate = score.availability.missionCapableRate.map { RangedJSON($0) }
    fullyMissionCapableRate = score.availability.fullyMissionCapableRate.map { RangedJSON($0) }
    shares = SharesJSON(score.availability.times.shares)
    percentOfTimeFree = score.availability.shareOfTimeFree?.asShare
    openDiscrepancies = score.openDiscrepancies.map { DiscrepancyJSON($0, sources: sources) }
    newestInspection = score.newestInspection?.description
    marks = score.marks.map(\.rawValue)
    maintenance = ScoreJSON(score.maintenance, sources: sources)
    operational = ScoreJSON(score.operational, sources: sources)
    flow = FlowJSON(score.flow)
    hoursRunNotMissionCapable = score.hoursRunNotMissionCapable.map {
      HoursRunJSON($0, sources: sources)
    }
    casualtyReports = score.casualtyClocks.map { CasualtyReportJSON($0, sources: sources) }
    preventiveMaintenance = score.preventiveMaintenance.map { PreventiveMaintenanceJSON($0) }
  }
}

/// Hours that an engine must have run while its boat was not mission capable, as JSON.
struct HoursRunJSON: Encodable {
  let engine: String
  let hours: Double
  let from: Reading
  let to: Reading

  struct Reading: Encodable {
    let at: String
    let hours: String
    let source: CitationJSON

    init(_ reading: EngineReading, sources: CitationJSON.Files) {
      at = reading.at.description
      hours = reading.hours.description
      source = CitationJSON(reading.citation, sources: sources)
    }
  }

  init(_ run: HoursRunNotMissionCapable, sources: CitationJSON.Files) {
    engine = run.engine
    hours = run.hours.asPoints
    from = Reading(run.from, sources: sources)
    to = Reading(run.to, sources: sources)
  }
}
