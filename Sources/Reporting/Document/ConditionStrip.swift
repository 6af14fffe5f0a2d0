import SeaworthyReadiness
import SeaworthyTime

/// A boat's condition over time, to be drawn as a strip.
struct ConditionStrip: Hashable, Sendable {
  /// Its identifier, unique in the document.
  var id: String
  /// Which boat.
  var title: String
  /// The same in a sentence, for those who cannot see it.
  var summary: String
  /// The time that the strip covers.
  var window: Interval
  /// The instants at which the axis is marked, with their words.
  var ticks: [Tick]
  /// The stretches of unchanged condition, oldest first.
  var segments: [Segment]

  /// A mark on the axis of time.
  struct Tick: Hashable, Sendable {
    /// When.
    var at: Instant
    /// The words under it; nil for a mark without words.
    var label: String?
  }

  /// A stretch of unchanged condition.
  struct Segment: Hashable, Sendable {
    /// The stretch.
    var interval: Interval
    /// The condition.
    var condition: Condition
    /// The condition's short name.
    var label: String
  }
}
