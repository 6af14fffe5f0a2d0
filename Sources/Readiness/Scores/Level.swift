/// A readiness level from 1 (best) to 4.
///
/// Source: doctrine 3, "Levels".
public enum Level: Hashable, Sendable {
  /// Stated.
  case stated(Int)
  /// Too little is known: at best this one.
  case atBest(Int)
  /// Nothing to rate.
  case none
}
