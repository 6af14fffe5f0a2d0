import SeaworthyInspection

/// The eye of whoever looks at a boat: how strict, and how well known the boat's faults are
/// already.
struct Eye {
  /// From −1, who lets things pass, to 1, who finds fault with everything.
  var strictness: Double

  /// Whether a fault that nobody knows of is found.
  func finds(_ severity: Severity, _ random: inout RandomStream) -> Bool {
    let chance: Double =
      switch severity {
      case .disabling: 0.99
      case .restrictive: 0.95 + 0.04 * strictness
      case .major: 0.82 + 0.16 * strictness
      case .minor: 0.65 + 0.32 * strictness
      }
    return random.happens(chance)
  }

  /// Whether an item that is as it should be is faulted.
  func imaginesFault(_ random: inout RandomStream) -> Bool {
    random.happens(0.02 * max(0, strictness))
  }

  /// How a fault is classified: at times a step too low or too high.
  func classify(
    _ severity: Severity, misclassificationRate: Double, _ random: inout RandomStream
  ) -> Severity {
    let isWrong = random.happens(misclassificationRate)
    let isTooHigh = random.happens(0.5 + 0.4 * strictness)
    guard isWrong else { return severity }
    let ladder = Severity.allCases.sorted()
    let place = (ladder.firstIndex(of: severity) ?? 0) + (isTooHigh ? 1 : -1)
    return ladder.indices.contains(place) ? ladder[place] : ladder[isTooHigh ? place - 2 : 1]
  }
}
