extension Inspection: CanonicalValue {
  func write(to writer: inout CanonicalWriter) {
    writer.write(kind)
    writer.write(start)
    writer.write(end)
    writer.write(place)
    writer.write(inOrder: inspectors)
    writer.write(checklist)
    writer.write(seaState)
    writer.write(weather)
    writer.addition(extensions)
  }
}

extension Place: CanonicalValue {
  func write(to writer: inout CanonicalWriter) {
    writer.write(locode)
    writer.write(name)
    writer.write(latitude)
    writer.write(longitude)
  }
}

extension Inspector: CanonicalValue {
  func write(to writer: inout CanonicalWriter) {
    writer.write(role)
    writer.write(speciality)
    writer.write(name)
  }
}

extension ChecklistReference: CanonicalValue {
  func write(to writer: inout CanonicalWriter) {
    writer.write(name)
    writer.write(version)
  }
}

extension Vessel: CanonicalValue {
  func write(to writer: inout CanonicalWriter) {
    writer.write(coastGuard)
    writer.write(hullNumber)
    writer.write(name)
    writer.write(vesselClass)
    writer.write(hin)
    writer.write(imoNumber)
    writer.write(mmsi)
    writer.write(callSign)
    writer.write(flag)
    writer.write(homePort)
    writer.write(overallLength)
    writer.write(maximumCrew)
    writer.write(lifecycle)
    writer.write(byKey: engineHours)
    writer.addition(extensions)
  }
}

extension Measure: CanonicalValue {
  func write(to writer: inout CanonicalWriter) {
    writer.write(value)
    writer.write(unit)
  }
}

extension EngineHours: CanonicalValue {
  func write(to writer: inout CanonicalWriter) {
    writer.write(engine)
    writer.write(hours)
  }
}
