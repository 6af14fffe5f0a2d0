import SeaworthyInspection
import SeaworthyTime

extension RegisteredFleet {
  /// The registers with errors that bear on a coast guard.
  func heldRegisters(bearingOn coastGuard: String) -> [HeldRegister] {
    held.filter { bears($0, on: coastGuard) }
  }

  /// Whether a register with errors bears on a coast guard.
  ///
  /// A newer register tells what is so now of the vessels that it enters. Of another one that the
  /// held register enters, or may enter, only that can tell: such a vessel still counts, and nobody
  /// knows for how long. Source: doctrine 2, rules 3 and 13.
  func bears(_ register: HeldRegister, on coastGuard: String) -> Bool {
    guard register.mayConcern(coastGuard) else { return false }
    guard let preparedAt = register.preparedAt, let latest = latest[coastGuard],
      latest > preparedAt, register.namesAllVessels
    else { return true }
    return register.vessels.contains {
      $0.coastGuard == coastGuard && !isEntered($0, after: register)
    }
  }

  /// Whether a register that stands and was made out later than one with errors enters a vessel.
  func isEntered(_ vessel: VesselKey, after register: HeldRegister) -> Bool {
    guard let preparedAt = register.preparedAt, let entered = lastEntered[vessel] else {
      return false
    }
    return entered > preparedAt
  }
}
