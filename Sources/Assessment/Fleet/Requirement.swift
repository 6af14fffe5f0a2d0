import SeaworthyInspection
import SeaworthyTime

/// How many boats must be there at an instant, and who says so.
struct Requirement: Hashable, Sendable {
  /// How many.
  var count: Int
  /// Who requires them, and in what document.
  var source: String

  /// A number of boats that somebody requires.
  init(count: Int, source: String) {
    self.count = count
    self.source = source
  }

  /// The requirement in force at an instant among a coast guard's: the latest to begin by then, of
  /// several that begin together the highest; nil before the first.
  ///
  /// Source: doctrine 2, rule 4, "higher required".
  init?(of requirements: [BoatRequirement], inForceAt t: Instant) {
    let begun = requirements.filter { $0.from.instant <= t }
    let inForce = begun.max {
      ($0.from.instant, $0.count, $1.source) < ($1.from.instant, $1.count, $0.source)
    }
    guard let inForce else { return nil }
    self.init(count: inForce.count, source: inForce.source)
  }

  /// The highest of requirements among which somebody has to decide; nil without any.
  static func highest(_ disputed: [Requirement]) -> Requirement? {
    disputed.max { ($0.count, $1.source) < ($1.count, $0.source) }
  }

  /// The requirement of several coast guards together; nil if one of them states none, for the sum
  /// of the others would understate it, or without any.
  init?(summing requirements: [Requirement?]) {
    let stated = requirements.compactMap(\.self)
    guard !stated.isEmpty, stated.count == requirements.count else { return nil }
    var sources: [String] = []
    for requirement in stated where !sources.contains(requirement.source) {
      sources.append(requirement.source)
    }
    self.init(
      count: stated.reduce(0) { $0 + $1.count }, source: sources.joined(separator: "; "))
  }
}
