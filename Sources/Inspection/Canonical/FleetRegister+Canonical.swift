extension FleetRegister: CanonicalValue {
  func write(to writer: inout CanonicalWriter) {
    writer.write(identifier.text)
    writer.write(revision)
    writer.write(status)
    writer.write(preparedAt)
    writer.write(source)
    writer.write(byKey: coastGuards)
    writer.addition(extensions)
  }
}

extension RegisteredCoastGuard: CanonicalValue {
  func write(to writer: inout CanonicalWriter) {
    writer.write(code)
    writer.write(name)
    writer.write(byKey: requirements)
    writer.write(byKey: vessels)
  }
}

extension BoatRequirement: CanonicalValue {
  func write(to writer: inout CanonicalWriter) {
    writer.write(from)
    writer.write(count)
    writer.write(source)
  }
}

extension RegisteredVessel: CanonicalValue {
  func write(to writer: inout CanonicalWriter) {
    writer.write(vessel)
    writer.write(delivered)
    writer.write(disposed)
    writer.addition(isThere: transfer != nil || !billets.isEmpty || !allowances.isEmpty) {
      $0.write(transfer)
      $0.write(byKey: billets)
      $0.write(byKey: allowances)
    }
  }
}

extension Transfer: CanonicalValue {
  func write(to writer: inout CanonicalWriter) {
    writer.write(coastGuard)
    writer.write(hullNumber)
    writer.write(at)
  }
}
