import SeaworthyInspection

// A register and its parts.
extension Draw {
  mutating func register() -> FleetRegister {
    FleetRegister(
      identifier: identifier(), revision: number(1...9999), status: word(), preparedAt: time(),
      source: Source(word(), name: maybe { $0.text() }),
      coastGuards: list { $0.coastGuard() }, extensions: extensions())
  }

  private mutating func coastGuard() -> RegisteredCoastGuard {
    RegisteredCoastGuard(
      code: text(), name: text(),
      requirements: list { draw in
        BoatRequirement(
          count: draw.number(0...9999), from: draw.time(), source: draw.text(), line: draw.line())
      },
      vessels: list { $0.registeredVessel() }, line: line())
  }

  private mutating func registeredVessel() -> RegisteredVessel {
    RegisteredVessel(
      vessel: vessel(), delivered: maybe { $0.time() }, disposed: maybe { $0.time() },
      transfer: maybe { Transfer(to: $0.text(), as: $0.text(), at: $0.time()) },
      billets: list { $0.billet() }, allowances: list { $0.allowance() }, line: line())
  }
}
