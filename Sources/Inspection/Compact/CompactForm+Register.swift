import SeaworthyTime

// The order of a register's fields in the compact form.

extension CompactWriter {
  mutating func write(_ register: FleetRegister) {
    write(register.identifier)
    write(register.revision)
    write(register.status)
    write(register.preparedAt)
    write(register.source.kind)
    write(register.source.name)
    list(register.coastGuards) { $0.write($1) }
    write(register.extensions)
  }

  private mutating func write(_ coastGuard: RegisteredCoastGuard) {
    write(coastGuard.code)
    write(coastGuard.name)
    list(coastGuard.requirements) {
      $0.write($1.count)
      $0.write($1.from)
      $0.write($1.source)
      $0.write($1.line)
    }
    list(coastGuard.vessels) { $0.write($1) }
    write(coastGuard.line)
  }

  private mutating func write(_ entry: RegisteredVessel) {
    write(entry.vessel.coastGuard)
    write(entry.vessel.hullNumber)
    write(entry.vessel.name)
    write(entry.vessel.vesselClass)
    write(entry.vessel.lifecycle)
    writeDetails(of: entry.vessel)
    write(entry.vessel.engineHours)
    optional(entry.delivered) { $0.write($1) }
    optional(entry.disposed) { $0.write($1) }
    optional(entry.transfer) {
      $0.write($1.coastGuard)
      $0.write($1.hullNumber)
      $0.write($1.at)
    }
    list(entry.billets) { $0.write($1) }
    list(entry.allowances) { $0.write($1) }
    write(entry.line)
  }
}

extension CompactReader {
  mutating func register() throws(CompactFormError) -> FleetRegister {
    FleetRegister(
      identifier: try identifier(), revision: try number(), status: try word(),
      preparedAt: try time(), source: Source(try word(), name: try optionalText()),
      coastGuards: try list { reader throws(CompactFormError) in try reader.coastGuard() },
      extensions: try extensions())
  }

  private mutating func coastGuard() throws(CompactFormError) -> RegisteredCoastGuard {
    RegisteredCoastGuard(
      code: try text(), name: try text(),
      requirements: try list { reader throws(CompactFormError) in
        BoatRequirement(
          count: try reader.number(), from: try reader.time(), source: try reader.text(),
          line: try reader.number())
      },
      vessels: try list { reader throws(CompactFormError) in try reader.registeredVessel() },
      line: try number())
  }

  private mutating func registeredVessel() throws(CompactFormError) -> RegisteredVessel {
    var vessel = Vessel(
      coastGuard: try text(), hullNumber: try text(), name: try optionalText(),
      vesselClass: try optionalText(), lifecycle: try optionalWord())
    try readDetails(of: &vessel)
    vessel.engineHours = try engineHours()
    return RegisteredVessel(
      vessel: vessel, delivered: try optionalTime(), disposed: try optionalTime(),
      transfer: try optional { reader throws(CompactFormError) in
        Transfer(to: try reader.text(), as: try reader.text(), at: try reader.time())
      },
      billets: try list { reader throws(CompactFormError) in try reader.billet() },
      allowances: try list { reader throws(CompactFormError) in try reader.allowance() },
      line: try number())
  }
}
