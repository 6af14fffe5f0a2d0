import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime

/// What all registers say together: which vessels count, and how many are required.
///
/// Source: doctrine 2, rule 13; doctrine 4, "A coast guard at t".
struct RegisteredFleet: Sendable {
  /// Whether there is a register at all; without one every vessel counts.
  let hasRegister: Bool
  /// The entry that stands for each vessel.
  private(set) var entries: [VesselKey: RegisterEntry] = [:]
  /// What is required of each coast guard that a register names: one list by all registers that
  /// stand, and one by each that is disputed.
  private var requirements: [String: [[BoatRequirement]]] = [:]
  /// The name of each such coast guard.
  private var names: [String: String] = [:]

  /// What registers say together, in whatever order they come.
  ///
  /// - Parameters:
  ///   - standing: The registers that stand.
  ///   - disputed: Those among which somebody has to decide. A vessel that only one of them holds
  ///     counts, the longer time in service and the higher requirement hold.
  init(_ standing: [CitedRegister], disputed: [CitedRegister] = []) {
    hasRegister = !standing.isEmpty || !disputed.isEmpty
    var stated: [String: [BoatRequirement]] = [:]
    for document in standing.sorted(by: Self.isOlder) {
      for coastGuard in document.register.coastGuards {
        // The register made out last is the last to write.
        names[coastGuard.code] = coastGuard.name
        stated[coastGuard.code, default: []] += coastGuard.requirements
        enter(coastGuard, of: document, isUndecided: { $0.isOfOneTime(as: $1) }) {
          $0.stands(over: $1)
        }
      }
    }
    requirements = stated.mapValues { [$0] }
    for document in disputed.sorted(by: Self.isOlder) {
      for coastGuard in document.register.coastGuards {
        names[coastGuard.code] = names[coastGuard.code] ?? coastGuard.name
        requirements[coastGuard.code, default: []].append(coastGuard.requirements)
        enter(coastGuard, of: document, isUndecided: { _, _ in true }) { $0.isLonger(than: $1) }
      }
    }
  }

  /// Enters a coast guard's vessels, each unless the entry that it has already prevails. Where nothing
  /// tells which of two entries is the later one, the vessel needs what either says.
  private mutating func enter(
    _ coastGuard: RegisteredCoastGuard, of document: CitedRegister,
    isUndecided: (_ held: RegisterEntry, _ new: RegisterEntry) -> Bool,
    prevails: (_ held: RegisterEntry, _ new: RegisterEntry) -> Bool
  ) {
    for vessel in coastGuard.vessels {
      let entry = RegisterEntry(entry: vessel, document: document)
      guard let held = entries[vessel.vessel.key] else {
        entries[vessel.vessel.key] = entry
        continue
      }
      let (stands, gives) = prevails(held, entry) ? (held, entry) : (entry, held)
      entries[vessel.vessel.key] = isUndecided(held, entry) ? stands.requiring(gives) : stands
    }
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

  /// A vessel as the registers state it; nil if none holds it.
  func vessel(_ key: VesselKey) -> Vessel? { entries[key]?.entry.vessel }

  /// Whether a vessel counts: a register holds it, or there is none.
  func counts(_ vessel: VesselKey) -> Bool { !hasRegister || entries[vessel] != nil }

  /// How many boats a coast guard must have at an instant; nil if no register says. For the region
  /// (nil), how many all coast guards that a register names must have together.
  func requirement(of coastGuard: String?, at t: Instant) -> Requirement? {
    guard let coastGuard else {
      return Requirement(summing: coastGuards.map { requirement(of: $0, at: t) })
    }
    let stated = requirements[coastGuard] ?? []
    return Requirement.highest(stated.compactMap { Requirement(of: $0, inForceAt: t) })
  }

  /// When a requirement of a coast guard, or of any, begins, in order.
  func requirementChanges(of coastGuard: String?) -> [Instant] {
    let stated = coastGuard.map { requirements[$0] ?? [] } ?? requirements.values.flatMap { $0 }
    return Set(stated.joined().map(\.from.instant)).sorted()
  }

  private static func isOlder(_ left: CitedRegister, _ right: CitedRegister) -> Bool {
    (left.register.preparedAt.instant, right.digest)
      < (right.register.preparedAt.instant, left.digest)
  }
}
