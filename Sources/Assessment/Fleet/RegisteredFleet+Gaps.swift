import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime

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

  /// When the last of the registers was made out that took the place of a held one; nil while it
  /// bears on a coast guard.
  ///
  /// - Parameters:
  ///   - digest: Of the held register.
  ///   - known: All coast guards of which something is known.
  func end(ofHeldRegister digest: Digest, among known: Set<String>) -> Instant? {
    guard let register = held.first(where: { $0.citation.digest == digest }) else { return nil }
    let coastGuards = register.isOfAny ? known : Set(register.coastGuards)
    return coastGuards.contains { bears(register, on: $0) }
      ? nil : coastGuards.compactMap { latest[$0] }.max()
  }

  /// What the registers that stand say of a vessel, and whether a held one names it or may do so;
  /// nil if none holds it.
  func registration(of vessel: VesselKey) -> VesselRecord.Registration? {
    var registration = entries[vessel]?.registration
    registration?.isServiceUncertain =
      heldVessels.contains(vessel)
      || heldRegisters(bearingOn: vessel.coastGuard).contains {
        !$0.namesAllVessels && !isEntered(vessel, after: $0)
      }
    return registration
  }
}
