import SeaworthyTime

// The order of a report's fields in the compact form: each writer beside its reader.

extension CompactWriter {
  mutating func write(_ report: InspectionReport) {
    writeHead(of: report)
    list(report.results) { $0.writeGrade(of: $1) }
    list(report.discrepancies) { $0.write($1) }
    list(report.downtime) { $0.write($1) }
    optional(report.maintenance) { $0.write($1) }
    optional(report.supply) { $0.list($1) { $0.write($1) } }
    optional(report.crew) { $0.list($1) { $0.write($1) } }
    write(report.vessel.engineHours)
    list(report.training) { $0.write($1) }
    writeDetails(of: report)
  }

  private mutating func writeDetails(of report: InspectionReport) {
    write(report.source.name)
    write(report.exercise)
    optional(report.marking) { $0.write($1) }
    write(report.remarks)
    writeDetails(of: report.inspection)
    writeDetails(of: report.vessel)
    for result in report.results { writeDetails(of: result) }
    list(report.assistance) { $0.write($1) }
    list(report.lessons) { $0.write($1) }
    list(report.attachments) { $0.write($1) }
    write(report.extensions)
  }

  mutating func write(_ marking: Marking) {
    write(marking.handling)
    list(marking.releasableTo) { $0.write($1) }
  }

  private mutating func writeDetails(of result: ChecklistResult) {
    write(result.title)
    optional(result.measurement) {
      $0.write($1.value)
      $0.write($1.unit)
      $0.optional($1.lower) { $0.write($1) }
      $0.optional($1.upper) { $0.write($1) }
    }
    write(result.remark)
    write(result.extensions)
  }
}

extension CompactReader {
  mutating func report() throws(CompactFormError) -> InspectionReport {
    let head = try head()
    let grades = try list { reader throws(CompactFormError) in try reader.grade() }
    let discrepancies = try list { reader throws(CompactFormError) in try reader.discrepancy() }
    let downtime = try list { reader throws(CompactFormError) in try reader.downtime() }
    let maintenance = try optionalMaintenance()
    let supply = try optionalSupply()
    let crew = try optionalCrew()
    let engineHours = try engineHours()
    let training = try trainingSessions()
    let source = Source(head.source, name: try optionalText())
    let exercise = try optionalText()
    let marking = try optional { reader throws(CompactFormError) in try reader.marking() }
    let remarks = try optionalText()
    let inspection = try inspection(of: head)
    var vessel = Vessel(
      coastGuard: head.coastGuard, hullNumber: head.hullNumber, name: head.vesselName,
      vesselClass: head.vesselClass, lifecycle: head.lifecycle, engineHours: engineHours)
    try readDetails(of: &vessel)
    var results: [ChecklistResult] = []
    for grade in grades { results.append(try result(of: grade)) }
    return InspectionReport(
      identifier: head.identifier, revision: head.revision, status: head.status,
      preparedAt: head.preparedAt, source: source, visit: head.visit, exercise: exercise,
      marking: marking, remarks: remarks, inspection: inspection, vessel: vessel,
      results: results, discrepancies: discrepancies, downtime: downtime, maintenance: maintenance,
      supply: supply, crew: crew, training: training,
      assistance: try list { reader throws(CompactFormError) in try reader.assistanceItem() },
      lessons: try list { reader throws(CompactFormError) in try reader.lesson() },
      attachments: try list { reader throws(CompactFormError) in try reader.attachment() },
      extensions: try extensions())
  }

  mutating func marking() throws(CompactFormError) -> Marking {
    Marking(
      handling: try text(),
      releasableTo: try list { reader throws(CompactFormError) in try reader.text() })
  }

  private mutating func result(
    of grade: ReportFacts.Grade
  ) throws(CompactFormError) -> ChecklistResult {
    ChecklistResult(
      item: grade.item, group: grade.group, title: try optionalText(), result: grade.result,
      afterRepair: grade.afterRepair,
      measurement: try optional { reader throws(CompactFormError) in
        Measurement(
          value: try reader.decimal(), unit: try reader.text(),
          lower: try reader.optionalDecimal(),
          upper: try reader.optionalDecimal())
      },
      remark: try optionalText(), extensions: try extensions(), line: grade.line)
  }
}
