import SeaworthyTime

// The order of the fields of a report that readiness takes: they stand before the rest.

extension CompactWriter {
  mutating func writeHead(of report: InspectionReport) {
    write(report.identifier)
    write(report.revision)
    write(report.status)
    write(report.preparedAt)
    write(report.source.kind)
    write(report.inspection.kind)
    write(report.inspection.start)
    optional(report.inspection.end) { $0.write($1) }
    write(report.inspection.line)
    write(report.vessel.coastGuard)
    write(report.vessel.hullNumber)
    write(report.vessel.name)
    write(report.vessel.vesselClass)
    write(report.vessel.lifecycle)
    write(report.visit)
  }

  mutating func writeGrade(of result: ChecklistResult) {
    write(fixed: result.item)
    write(result.group)
    write(result.result)
    write(result.afterRepair)
    write(fixed: result.line)
  }

  mutating func write(_ readings: [EngineHours]) {
    list(readings) {
      $0.write($1.engine)
      $0.write($1.hours)
    }
  }
}

extension CompactReader {
  mutating func facts(digest: Digest) throws(CompactFormError) -> ReportFacts {
    let head = try head()
    return ReportFacts(
      identifier: head.identifier, revision: head.revision, digest: digest,
      preparedAt: head.preparedAt.instant, source: head.source, kind: head.kind,
      start: head.start.instant, end: head.end?.instant, line: head.line,
      vessel: VesselKey(coastGuard: head.coastGuard, hullNumber: head.hullNumber),
      vesselName: head.vesselName, vesselClass: head.vesselClass, lifecycle: head.lifecycle,
      visit: head.visit,
      grades: try list { reader throws(CompactFormError) in try reader.grade() },
      discrepancies: try list { reader throws(CompactFormError) in try reader.discrepancy() },
      downtime: try list { reader throws(CompactFormError) in try reader.downtime() },
      maintenance: try optionalMaintenance(), supply: try optionalSupply(),
      crew: try optionalCrew(), engineHours: try engineHours(), training: try trainingSessions())
  }

  mutating func head() throws(CompactFormError) -> ReportHead {
    ReportHead(
      identifier: try identifier(), revision: try number(), status: try word(),
      preparedAt: try time(), source: try word(), kind: try word(), start: try time(),
      end: try optionalTime(), line: try number(), coastGuard: try text(), hullNumber: try text(),
      vesselName: try optionalText(),
      vesselClass: try optionalText(), lifecycle: try optionalWord(), visit: try optionalText())
  }

  mutating func grade() throws(CompactFormError) -> ReportFacts.Grade {
    ReportFacts.Grade(
      item: try fixedText(), group: try word(), result: try word(),
      afterRepair: try optionalWord(), line: try fixed())
  }

  mutating func optionalMaintenance() throws(CompactFormError) -> PreventiveMaintenance? {
    try optional { reader throws(CompactFormError) in try reader.maintenance() }
  }

  mutating func optionalSupply() throws(CompactFormError) -> [AllowanceLine]? {
    try optional { reader throws(CompactFormError) in
      try reader.list { reader throws(CompactFormError) in try reader.allowanceLine() }
    }
  }

  mutating func engineHours() throws(CompactFormError) -> [EngineHours] {
    try list { reader throws(CompactFormError) in
      EngineHours(engine: try reader.text(), hours: try reader.decimal())
    }
  }

  mutating func trainingSessions() throws(CompactFormError) -> [TrainingSession] {
    try list { reader throws(CompactFormError) in try reader.trainingSession() }
  }

  mutating func optionalCrew() throws(CompactFormError) -> [CrewBillet]? {
    try optional { reader throws(CompactFormError) in
      try reader.list { reader throws(CompactFormError) in try reader.crewBillet() }
    }
  }
}

/// What stands at the head of a report's compact form.
struct ReportHead {
  let identifier: DocumentIdentifier
  let revision: Int
  let status: ReportStatus
  let preparedAt: Timestamp
  let source: SourceKind
  let kind: InspectionKind
  let start: Timestamp
  let end: Timestamp?
  let line: Int
  let coastGuard: String
  let hullNumber: String
  let vesselName: String?
  let vesselClass: String?
  let lifecycle: LifecycleStatus?
  let visit: String?
}
