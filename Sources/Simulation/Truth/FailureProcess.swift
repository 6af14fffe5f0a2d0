import SeaworthyInspection
import SeaworthyStandards

/// How often the items of a boat fail: each on a clock of its own, in continuous time.
///
/// The time to a failure is exponential, or, for what wears out, Weibull of shape 2; it is measured
/// on the item's own clock, which runs with use and stands still while the item is broken. A repair
/// makes the item as good as new. The figures are made up.
struct FailureProcess: Sendable {
  /// How often the item fails in a year on its clock.
  private let perYear: Double
  /// Whether it wears out.
  private let wearsOut: Bool
  /// How fast its clock runs while the boat lies still, 1 being while it is in use.
  private let idlePace: Double
  /// What is left on its clock until it fails, in lifetimes.
  private var left: Double
  /// Its chances.
  private var random: RandomStream
  /// How many faults it had.
  private(set) var count = 0

  /// The process of an item.
  init(_ item: ChecklistItem, failureFactor: Double, random: RandomStream) {
    self.random = random
    perYear = Self.failuresPerYear(item) * failureFactor
    wearsOut = [.propulsion, .electrical].contains(item.group)
    idlePace = item.group == .propulsion ? 0.02 : 0.5
    // How much of its life it has behind it when the watching begins is left to chance.
    left = wearsOut ? self.random.wear() * self.random.share() : self.random.exponential(mean: 1)
  }

  private static func failuresPerYear(_ item: ChecklistItem) -> Double {
    switch item.group {
    case .hull: 0.3
    case .propulsion: 0.62
    case .electrical: 0.6
    case .commandAndSurveillance: 0.5
    case .auxiliary: 0.5
    case .outfit: 0.55
    case .armament: 0.25
    case .documents: 0.7
    }
  }

  /// How much of a lifetime passes in a minute.
  func pace(isInUse: Bool, factor: Double) -> Double {
    perYear / 525_960 * (isInUse ? 1 : idlePace) * factor
  }

  /// In how many minutes it fails if its clock goes on at a pace, at least 1; nil if it stands.
  func minutesLeft(at pace: Double) -> Int64? {
    guard pace > 0 else { return nil }
    return Int64(max(1, min(left / pace, 1e12).rounded(.up)))
  }

  /// Lets its clock run.
  mutating func run(minutes: Int64, at pace: Double) {
    left = max(0, left - Double(minutes) * pace)
  }

  /// Lets it fail: hands out the chances of the fault's course, and draws the next lifetime.
  mutating func fail() -> RandomStream {
    count += 1
    left = wearsOut ? random.wear() : random.exponential(mean: 1)
    return RandomStream(seed: random.next(), "course")
  }
}
