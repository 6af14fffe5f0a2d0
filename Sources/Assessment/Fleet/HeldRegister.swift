import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime

/// A register with errors that nothing has put right, with what could be read of it.
struct HeldRegister: Hashable, Sendable {
  /// The coast guards that it names, in order.
  var coastGuards: [String]
  /// Whether it may be about any other coast guard: one of its own could not be read.
  var isOfAny: Bool
  /// The vessels that it names, in order.
  var vessels: [VesselKey]
  /// Whether every vessel that it enters could be read.
  var namesAllVessels: Bool
  /// When it was made out; nil where that could not be read.
  var preparedAt: Instant?
  /// Where it stands.
  var citation: Citation

  /// Whether it may be about a coast guard.
  func mayConcern(_ coastGuard: String) -> Bool {
    isOfAny || coastGuards.contains(coastGuard)
  }

  /// The gap that it leaves on a coast guard: on any, where it does not name this one.
  func gap(of coastGuard: String) -> RegisterGap {
    RegisterGap(
      .registerHeld, coastGuard: coastGuards.contains(coastGuard) ? coastGuard : nil,
      preparedAt: preparedAt,
      namesAllVessels: namesAllVessels, citation: citation)
  }
}
