import SeaworthyInspection
import SeaworthyTime

/// What the files of an import state of one vessel: a bounded number of statements that differ, and
/// the first and last days on which it was inspected.
struct StatedVessel: Hashable, Sendable {
  /// Something that was stated, and the first file that did.
  struct Told<Value: Hashable & Sendable>: Hashable, Sendable {
    var value: Value
    var file: String
  }

  /// How many statements are remembered: a boat whose reports state more than this is told of
  /// anyway.
  private static let cap = 8

  /// Which vessel.
  let key: VesselKey
  /// The names and numbers stated, each combination once, in the order in which they came.
  private(set) var identities: [Told<StatedIdentity>] = []
  /// The earliest start of an inspection.
  private(set) var earliest: Told<Instant>
  /// The latest start of an inspection.
  private(set) var latest: Told<Instant>

  /// What the first file states.
  init(_ key: VesselKey, identity: StatedIdentity, start: Instant, file: String) {
    self.key = key
    earliest = Told(value: start, file: file)
    latest = earliest
    identities = [Told(value: identity, file: file)]
  }

  /// Takes note of what another file states.
  mutating func add(identity: StatedIdentity, start: Instant, file: String) {
    if start < earliest.value { earliest = Told(value: start, file: file) }
    if start > latest.value { latest = Told(value: start, file: file) }
    if identities.count < Self.cap, !identities.contains(where: { $0.value == identity }) {
      identities.append(Told(value: identity, file: file))
    }
  }
}
