import SeaworthyTime

// The order of an inspection's and a vessel's fields in the compact form.

extension CompactWriter {
  mutating func writeDetails(of inspection: Inspection) {
    optional(inspection.place) {
      $0.write($1.locode)
      $0.write($1.name)
      $0.optional($1.latitude) { $0.write($1) }
      $0.optional($1.longitude) { $0.write($1) }
    }
    list(inspection.inspectors) {
      $0.write($1.role)
      $0.write($1.speciality)
      $0.write($1.name)
    }
    optional(inspection.checklist) {
      $0.write($1.name)
      $0.write($1.version)
    }
    optional(inspection.seaState) { $0.write($1) }
    write(inspection.weather)
    write(inspection.extensions)
  }

  /// All of a vessel but what readiness takes.
  mutating func writeDetails(of vessel: Vessel) {
    write(vessel.hin)
    write(vessel.imoNumber)
    write(vessel.mmsi)
    write(vessel.callSign)
    write(vessel.flag)
    write(vessel.homePort)
    optional(vessel.overallLength) {
      $0.write($1.value)
      $0.write($1.unit)
    }
    optional(vessel.maximumCrew) { $0.write($1) }
    write(vessel.extensions)
  }
}

extension CompactReader {
  mutating func inspection(of head: ReportHead) throws(CompactFormError) -> Inspection {
    Inspection(
      kind: head.kind, start: head.start, end: head.end,
      place: try optional { reader throws(CompactFormError) in
        Place(
          locode: try reader.optionalText(), name: try reader.optionalText(),
          latitude: try reader.optionalDecimal(),
          longitude: try reader.optionalDecimal())
      },
      inspectors: try list { reader throws(CompactFormError) in
        Inspector(
          role: try reader.text(), speciality: try reader.optionalText(),
          name: try reader.optionalText())
      },
      checklist: try optional { reader throws(CompactFormError) in
        ChecklistReference(name: try reader.text(), version: try reader.text())
      },
      seaState: try optional { reader throws(CompactFormError) in try reader.number() },
      weather: try optionalText(), extensions: try extensions(), line: head.line)
  }

  mutating func readDetails(of vessel: inout Vessel) throws(CompactFormError) {
    vessel.hin = try optionalText()
    vessel.imoNumber = try optionalText()
    vessel.mmsi = try optionalText()
    vessel.callSign = try optionalText()
    vessel.flag = try optionalText()
    vessel.homePort = try optionalText()
    vessel.overallLength = try optional { reader throws(CompactFormError) in
      Measure(try reader.decimal(), unit: try reader.text())
    }
    vessel.maximumCrew = try optional { reader throws(CompactFormError) in try reader.number() }
    vessel.extensions = try extensions()
  }
}
