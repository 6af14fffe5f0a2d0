import SeaworthyInspection
import SeaworthyTime

/// A fault of one item, with the whole course that it takes if nobody helps.
struct Fault: Sendable {
  /// The place of the item in the boat's checklist.
  var item: Int
  /// How many faults the item had before.
  var count: Int
  /// How far it restricts the boat.
  var severity: Severity
  /// What brought it about.
  var cause: DiscrepancyCause
  /// When it came about.
  var occurred: Instant
  /// When the crew becomes aware of it.
  var detected: Instant
  /// When its repair waits for parts; nil if it needs none, or none that is not there.
  var awaitingParts: Interval?
  /// When it is put right.
  var repaired: Instant
  /// By whom.
  var corrector: Corrector
  /// When a waiver is in force; nil without one.
  var waiver: Interval?
  /// Tenths of hours of work.
  var workInTenths: Int

  /// Whether it is there at an instant.
  func isOpen(at instant: Instant) -> Bool { occurred <= instant && instant < repaired }

  /// Whether it keeps the boat from its missions at an instant.
  ///
  /// Source: doctrine 3, condition rule 3.
  func holdsDown(at instant: Instant) -> Bool {
    guard isOpen(at: instant) else { return false }
    switch severity {
    case .disabling: return true
    case .restrictive: return !(waiver?.contains(instant) ?? false)
    case .major, .minor: return false
    }
  }

  /// The instants after its beginning at which it may change the boat's condition.
  var changes: [Instant] {
    guard severity >= .restrictive else { return [repaired] }
    return [repaired]
      + [awaitingParts, waiver].compactMap { $0 }.flatMap { [$0.start, $0.end] }
      .filter { $0 < repaired }
  }

  /// Ends it earlier than it would have ended; never later.
  mutating func repair(at instant: Instant, by corrector: Corrector) {
    guard instant < repaired else { return }
    repaired = instant
    self.corrector = corrector
    awaitingParts = awaitingParts.flatMap {
      $0.start < instant ? Interval($0.start, min($0.end, instant)) : nil
    }
  }
}
