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
    writer.addition(isThere: hasAdditions) {
      $0.write(maintenance)
      $0.write(byKey: supply)
      $0.write(byKey: crew)
      $0.write(inOrder: training)
      $0.write(inOrder: assistance)
      $0.write(inOrder: lessons)
      $0.write(byKey: attachments)
    }
    writer.addition(extensions)
  }

  private var hasAdditions: Bool {
    maintenance != nil || supply != nil || crew != nil || !training.isEmpty || !assistance.isEmpty
      || !lessons.isEmpty || !attachments.isEmpty
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
    writer.addition(extensions)
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

extension Extension: CanonicalValue {
  func write(to writer: inout CanonicalWriter) {
    writer.write(canonicalXML)
  }
}
