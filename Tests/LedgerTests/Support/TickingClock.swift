import SeaworthyTime
import Synchronization

/// A clock that tells given times, one after the other, and then the last one for ever.
final class TickingClock: Sendable {
  private let times: Mutex<[Instant]>

  init(_ times: [Instant]) {
    self.times = Mutex(times.reversed())
  }

  /// A clock that stands still on 1 April 2026.
  static var standing: TickingClock { TickingClock([.received]) }

  /// The clock as the ledger takes it.
  var tell: @Sendable () -> Instant {
    { [self] in
      times.withLock { $0.count > 1 ? $0.removeLast() : $0.first ?? .distantPast }
    }
  }
}

extension Instant {
  /// 1 April 2026, when the tests' files are received.
  static let received = Instant(milliseconds: 1_775_001_600_000)
}
