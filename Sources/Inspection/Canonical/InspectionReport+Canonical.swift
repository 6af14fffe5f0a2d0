extension InspectionReport: CanonicalValue {
  func write(to writer: inout CanonicalWriter) {
    writer.write(identifier.text)
    writer.write(revision)
    writer.write(status)
    writer.write(preparedAt)
    writer.write(source)
    writer.write(visit)
    writer.write(exercise)
    writer.write(marking)
    writer.write(remarks)
    writer.write(inspection)
    writer.write(vessel)
    writer.write(byKey: results)
    writer.write(byKey: discrepancies)
    writer.write(byKey: downtime)
  }
}

extension Source: CanonicalValue {
  func write(to writer: inout CanonicalWriter) {
    writer.write(kind)
    writer.write(name)
  }
}

extension Marking: CanonicalValue {
  func write(to writer: inout CanonicalWriter) {
    writer.write(handling)
    writer.write(set: releasableTo)
  }
}

extension Downtime: CanonicalValue {
  func write(to writer: inout CanonicalWriter) {
    writer.write(start)
    writer.write(cause)
    writer.write(end)
  }
}

extension ChecklistResult: CanonicalValue {
  func write(to writer: inout CanonicalWriter) {
    writer.write(item)
    writer.write(group)
    writer.write(title)
    writer.write(result)
    writer.write(afterRepair)
    writer.write(measurement)
    writer.write(remark)
  }
}

extension Measurement: CanonicalValue {
  func write(to writer: inout CanonicalWriter) {
    writer.write(value)
    writer.write(unit)
    writer.write(lower)
    writer.write(upper)
  }
}
