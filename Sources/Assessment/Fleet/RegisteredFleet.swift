import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime

/// What all registers say together: which vessels count, and how many are required.
///
/// Source: doctrine 2, rule 13; doctrine 4, "A coast guard at t".
struct RegisteredFleet: Sendable {
  /// When the latest register of each coast guard was made out, of those that have one; the vessels
  /// of the others count by what reports say.
  private(set) var latest: [String: Instant] = [:]
  /// The registers with errors.
  let held: [HeldRegister]
  /// The vessels that a held register names and that are not left to a later one.
  private(set) var heldVessels: Set<VesselKey> = []
  /// When the last register was made out that stands and enters each vessel.
  private(set) var lastEntered: [VesselKey: Instant] = [:]
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
  ///   - held: Those with errors. A vessel that one of them names counts.
  init(
    _ standing: [CitedRegister], disputed: [CitedRegister] = [], held: [HeldRegister] = []
  ) {
    self.held = held.sorted { $0.citation.digest < $1.citation.digest }
    var stated: [String: [BoatRequirement]] = [:]
    for document in standing.sorted(by: Self.isOlder) {
      for coastGuard in document.register.coastGuards {
        // The register made out last is the last to write.
        names[coastGuard.code] = coastGuard.name
        latest[coastGuard.code] = document.register.preparedAt.instant
        stated[coastGuard.code, default: []] += coastGuard.requirements
        for vessel in coastGuard.vessels {
          lastEntered[vessel.vessel.key] = document.register.preparedAt.instant
        }
        enter(coastGuard, of: document, isUndecided: { $0.isOfOneTime(as: $1) }) {
          $0.stands(over: $1)
        }
      }
    }
    requirements = stated.mapValues { [$0] }
    for document in disputed.sorted(by: Self.isOlder) {
      for coastGuard in document.register.coastGuards {
        names[coastGuard.code] = names[coastGuard.code] ?? coastGuard.name
        latest[coastGuard.code] = latest[coastGuard.code] ?? .distantPast
        requirements[coastGuard.code, default: []].append(coastGuard.requirements)
        enter(coastGuard, of: document, isUndecided: { _, _ in true }) { $0.isLonger(than: $1) }
      }
    }
    heldVessels = Set(
      held.flatMap { register in register.vessels.filter { !isEntered($0, after: register) } })
  }

  /// Enters a coast guard's vessels, each unless the entry that it has already prevails. Where
  /// nothing tells which of two entries is the later one, the vessel needs what either says.
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

  /// The vessels that a register enters, one that is held too, in order.
  var vessels: [VesselKey] { heldVessels.union(entries.keys).sorted() }

  /// The codes of the coast guards that a register names, one that is held too, in order.
  var coastGuards: [String] { Set(held.flatMap(\.coastGuards)).union(names.keys).sorted() }

  /// Whether a register of a coast guard stands, or is in conflict.
  func hasRegister(of coastGuard: String) -> Bool { latest[coastGuard] != nil }

  /// A coast guard's name; nil if no register names it.
  func name(of coastGuard: String) -> String? { names[coastGuard] }

  /// A vessel as the registers state it; nil if none holds it.
  func vessel(_ key: VesselKey) -> Vessel? { entries[key]?.entry.vessel }

  /// Whether a vessel counts: a register of its coast guard holds it, or there is none.
  func counts(_ vessel: VesselKey) -> Bool {
    !hasRegister(of: vessel.coastGuard) || entries[vessel] != nil || heldVessels.contains(vessel)
  }

  /// How many boats a coast guard must have at an instant; nil if no register says. For the region
  /// (nil), how many all coast guards that a register names must have together.
  func requirement(of coastGuard: String?, at t: Instant) -> Requirement? {
    guard let coastGuard else {
      return Requirement(summing: names.keys.sorted().map { requirement(of: $0, at: t) })
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
