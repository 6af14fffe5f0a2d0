import Foundation
import SeaworthyTime

/// The machine's clock.
enum Clock {
  /// The instant now, to the millisecond.
  @Sendable static func now() -> Instant {
    Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down)))
  }
}
