/// Where a row of a standard comes from.
///
/// Source: doctrine, the marks D, P and D?.
public enum Provenance: Hashable, Sendable {
  /// Published doctrine or a published method, with its citation (D).
  case published(citation: String)
  /// This project's own planning factor (P); every report that prints it says so.
  case planningFactor
  /// Widely known, its publication not seen (D?): printed as "planning factor, see …".
  case reputed(see: String)
}
