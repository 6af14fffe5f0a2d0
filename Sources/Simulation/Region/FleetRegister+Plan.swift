import SeaworthyInspection
import SeaworthyTime

extension FleetRegister {
  /// The register of a coast guard, made out at the end of a region's span.
  init(
    of guardPlace: Int, in plan: RegionPlan, _ parameters: SimulationParameters
  ) {
    let coastGuard = plan.coastGuards[guardPlace]
    let held = plan.vessels.flatMap { vessel in
      vessel.postings.filter { $0.coastGuard == guardPlace }.map { (vessel, $0) }
    }
    let vessels = held.map { vessel, posting in
      RegisteredVessel(vessel, posting, offsetMinutes: coastGuard.offsetMinutes)
    }.sorted { $0.vessel.key < $1.vessel.key }
    var random = RandomStream(seed: parameters.seed, "register \(coastGuard.code)")
    let first = parameters.span.start - .days(365)
    self.init(
      identifier: DocumentIdentifier(from: &random),
      preparedAt: Timestamp(
        parameters.span.end - .hours(12), offsetMinutes: coastGuard.offsetMinutes),
      source: Source(.coastGuard, name: "\(coastGuard.code) Coast Guard headquarters"),
      coastGuards: [
        RegisteredCoastGuard(
          code: coastGuard.code, name: coastGuard.name,
          requirements: [
            BoatRequirement(
              count: max(1, vessels.count * 2 / 3),
              from: Timestamp(first, offsetMinutes: coastGuard.offsetMinutes),
              source: "Fleet plan of \(CivilDate(first).year)")
          ], vessels: vessels)
      ])
  }
}

extension RegisteredVessel {
  /// The entry of a boat in a holder's register.
  fileprivate init(
    _ plan: VesselPlan, _ posting: VesselPlan.Posting, offsetMinutes: Int
  ) {
    func time(_ instant: Instant) -> Timestamp? {
      instant == .distantFuture ? nil : Timestamp(instant, offsetMinutes: offsetMinutes)
    }
    let next = plan.postings.first { $0.interval.start == posting.interval.end }
    self.init(
      vessel: plan.vessel(posting), delivered: time(posting.interval.start),
      disposed: next == nil ? time(posting.interval.end) : nil,
      transfer: next.map { next in
        Transfer(
          to: next.vessel.coastGuard, as: next.vessel.hullNumber,
          at: Timestamp(next.interval.start, offsetMinutes: offsetMinutes))
      },
      billets: plan.profile.billets, allowances: plan.profile.allowances)
  }
}

extension DocumentIdentifier {
  /// A UUID of version 4 from a stream of chance. Source: RFC 9562, 5.4.
  init(from random: inout RandomStream) {
    let words = [random.next(), random.next()]
    var bytes = words.flatMap { word in
      stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> UInt64($0)) }
    }
    bytes[6] = bytes[6] & 0x0F | 0x40
    bytes[8] = bytes[8] & 0x3F | 0x80
    self.init(bytes: bytes)
  }
}
