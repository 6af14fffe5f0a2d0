import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime

/// What all standing registers say together: which vessels count, and how many are required.
///
/// Source: doctrine 2, rule 13; doctrine 4, "A coast guard at t".
struct RegisteredFleet: Sendable {
  /// Whether there is a register at all; without one every vessel counts.
  let hasRegister: Bool
  /// The entry that stands for each vessel.
  private let entries: [VesselKey: RegisterEntry]
  /// What is required of each coast guard that a register names.
  private let requirements: [String: [BoatRequirement]]
  /// The name of each such coast guard.
  private let names: [String: String]

  /// What registers say together, in whatever order they come.
  init(_ registers: [StandingRegister]) {
    var entries: [VesselKey: RegisterEntry] = [:]
    var requirements: [String: [BoatRequirement]] = [:]
    var names: [String: String] = [:]
    for document in registers.sorted(by: Self.isOlder) {
      for coastGuard in document.register.coastGuards {
        // The register made out last is the last to write.
        names[coastGuard.code] = coastGuard.name
        requirements[coastGuard.code, default: []] += coastGuard.requirements
        for vessel in coastGuard.vessels {
          let entry = RegisterEntry(entry: vessel, document: document)
          if let held = entries[vessel.vessel.key], held.stands(over: entry) { continue }
          entries[vessel.vessel.key] = entry
        }
      }
    }
    hasRegister = !registers.isEmpty
    self.entries = entries
    self.requirements = requirements
    self.names = names
  }

  /// The vessels that a register holds, in order.
  var vessels: [VesselKey] { entries.keys.sorted() }

  /// The codes of the coast guards that a register names, in order.
  var coastGuards: [String] { names.keys.sorted() }

  /// A coast guard's name; nil if no register names it.
  func name(of coastGuard: String) -> String? { names[coastGuard] }

  /// What the registers say of a vessel; nil if none holds it.
  func registration(of vessel: VesselKey) -> VesselRecord.Registration? {
    entries[vessel]?.registration
  }

  /// Whether a vessel counts: a register holds it, or there is none.
  func counts(_ vessel: VesselKey) -> Bool { !hasRegister || entries[vessel] != nil }

  /// How many boats a coast guard must have at an instant; nil if no register says. For the region
  /// (nil), how many all coast guards that a register names must have together.
  func requirement(of coastGuard: String?, at t: Instant) -> Requirement? {
    guard let coastGuard else {
      return Requirement(summing: coastGuards.map { requirement(of: $0, at: t) })
    }
    return requirements[coastGuard].flatMap { Requirement(of: $0, inForceAt: t) }
  }

  private static func isOlder(_ left: StandingRegister, _ right: StandingRegister) -> Bool {
    (left.register.preparedAt.instant, right.digest)
      < (right.register.preparedAt.instant, left.digest)
  }
}
