import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime

/// What one register says of one vessel.
struct RegisterEntry: Sendable {
  /// The entry.
  var entry: RegisteredVessel
  /// The register that holds it.
  var document: CitedRegister

  /// Whether it stands where another register, or another line of one, enters the same vessel.
  ///
  /// The entry of the register made out last stands; of two made out at one time the one with the
  /// longer time in service, which can only add time to answer for; never the one received later.
  /// Source: doctrine 2, rules 4 and 13.
  func stands(over other: RegisterEntry) -> Bool {
    (preparedAt, other.delivered, left, other.document.digest, other.entry.line)
      > (other.preparedAt, delivered, other.left, document.digest, entry.line)
  }

  /// Whether it gives the vessel the longer time in service.
  ///
  /// Source: doctrine 2, rules 3 and 4, "later end": what is undecided is taken at its worst.
  func isLonger(than other: RegisterEntry) -> Bool {
    (other.delivered, left, other.document.digest, other.entry.line)
      > (delivered, other.left, document.digest, entry.line)
  }

  /// Whether both registers were made out at one time.
  func isOfOneTime(as other: RegisterEntry) -> Bool { preparedAt == other.preparedAt }

  /// The entry with all that another one requires on board as well, of one part or billet the more.
  ///
  /// Source: doctrine 2, rule 4, "higher required".
  func requiring(_ other: RegisterEntry) -> RegisterEntry {
    var all = self
    let allowances = Dictionary(grouping: entry.allowances + other.entry.allowances, by: \.part)
    all.entry.allowances = allowances.sorted { $0.key < $1.key }.compactMap {
      $0.value.max { $0.required < $1.required }
    }
    let billets = Dictionary(grouping: entry.billets + other.entry.billets, by: \.role)
    all.entry.billets = billets.sorted { $0.key < $1.key }.compactMap {
      $0.value.max { $0.required < $1.required }
    }
    return all
  }

  /// The entry as readiness takes it.
  var registration: VesselRecord.Registration {
    let vessel = entry.vessel
    return VesselRecord.Registration(
      name: vessel.name, vesselClass: vessel.vesselClass, lifecycle: vessel.lifecycle,
      delivered: entry.delivered?.instant, disposed: leaving,
      allowances: entry.allowances, billets: entry.billets, statedAt: preparedAt,
      citation: Citation(
        document: document.register.identifier, revision: document.register.revision,
        digest: document.digest,
        path: "/FleetRegister/CoastGuard[@code='\(vessel.coastGuard)']"
          + "/RegisteredVessel[Vessel/VesselHullNumberText='\(vessel.hullNumber)']",
        line: entry.line))
  }

  /// When the vessel left its coast guard: transferred or disposed of, whichever was first; nil if
  /// neither is known.
  ///
  /// Source: doctrine 2, rule 13, "a vessel's time counts for the coast guard that held it".
  private var leaving: Instant? {
    [entry.transfer?.at, entry.disposed].compactMap { $0?.instant }.min()
  }

  private var preparedAt: Instant { document.register.preparedAt.instant }

  /// Unknown counts as before every window. Source: doctrine 2, rule 13.
  private var delivered: Instant { entry.delivered?.instant ?? .distantPast }

  /// Unknown counts as after every window. Source: doctrine 2, rule 13.
  private var left: Instant { leaving ?? .distantFuture }
}
