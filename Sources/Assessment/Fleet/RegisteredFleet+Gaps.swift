import SeaworthyInspection
import SeaworthyReadiness

extension RegisteredFleet {
  /// Why nobody can say what the register of a coast guard holds: those that are held, else that
  /// there is none; empty if a register stands and none is held beside it.
  func registerGaps(of coastGuard: String) -> [RegisterGap] {
    let gaps = heldRegisters(bearingOn: coastGuard).map { $0.gap(of: coastGuard) }
    return hasRegister(of: coastGuard) || !gaps.isEmpty
      ? gaps : [RegisterGap(.noRegister, coastGuard: coastGuard)]
  }

  /// The same of several coast guards, each gap once.
  func registerGaps(of coastGuards: some Sequence<String>) -> [RegisterGap] {
    var seen: Set<RegisterGap> = []
    return coastGuards.sorted().flatMap { registerGaps(of: $0) }
      .filter { seen.insert($0).inserted }
  }

  /// What the registers say of a vessel, with the longest time in service that a held register
  /// leaves possible; nil if none holds it.
  ///
  /// Source: doctrine 2, rule 4, "later end".
  func registration(of vessel: VesselKey) -> VesselRecord.Registration? {
    var registration = entries[vessel]?.registration
    if heldVessels.contains(vessel) {
      registration?.delivered = nil
      registration?.disposed = nil
    }
    return registration
  }
}
