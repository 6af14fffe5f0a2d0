extension PreventiveMaintenance: CanonicalValue {
  func write(to writer: inout CanonicalWriter) {
    writer.write(byKey: tasks)
    writer.write(byKey: spotChecks)
  }
}

extension MaintenanceTask: CanonicalValue {
  func write(to writer: inout CanonicalWriter) {
    writer.write(card)
    writer.write(due)
    writer.write(title)
    writer.write(item)
    writer.write(result)
    writer.write(done)
    writer.write(by)
    writer.write(periodicity)
  }
}

extension Periodicity: CanonicalValue {
  func write(to writer: inout CanonicalWriter) {
    writer.write(every)
    writer.write(unit)
  }
}

extension SpotCheck: CanonicalValue {
  func write(to writer: inout CanonicalWriter) {
    writer.write(card)
    writer.write(at)
    writer.write(result)
    writer.write(remark)
  }
}
