import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import Testing

/// Adds a score's tree up again, from its leaves. Source: doctrine 4, "Every score explains
/// itself".
struct ReAdding {
  /// The standard of the scores.
  let standard: ScoringStandard
  /// How many nodes were made up from their children again.
  private(set) var count = 0

  init(_ standard: ScoringStandard) { self.standard = standard }

  /// Whether a score is what its tree makes up, to 1e-9.
  mutating func check(_ score: ReadinessScore, _ name: String) {
    for part in score.parts {
      check(part.explanation, part.combination, makeUp: part.ranged, "\(name), \(part.part)")
    }
    func sum(_ figure: (Ranged) -> Double?) -> Double? {
      let parts = score.parts.filter { figure($0.ranged) != nil }
      let weight = parts.reduce(0) { $0 + $1.weight }
      guard weight > 0 else { return nil }
      return 100 * parts.reduce(0) { $0 + $1.weight * (figure($1.ranged) ?? 0) } / weight
    }
    // What holds it is stated with it; without that the sum stands.
    let most = score.cap?.points ?? 100
    if let value = score.score {
      let made = sum(\.value) ?? -1
      #expect(
        isSame(value, min(made, most)) || (score.cap != nil && isSame(value, made)), "\(name)")
    }
    #expect(isSame(score.low, min(sum(\.low) ?? -1, most)), "\(name)")
    // The cap on the high follows the condition with claimed corrections counted.
    let high = sum(\.high) ?? -1
    let caps = [100, standard.partiallyMissionCapableCap, standard.notMissionCapableCap]
    #expect(caps.contains { isSame(score.high, min(high, $0)) }, "\(name)")
  }

  private mutating func check(
    _ children: [ExplanationNode], _ combination: ExplanationNode.Combination,
    makeUp ranged: Ranged, _ place: String
  ) {
    guard !children.isEmpty else { return }
    count += 1
    let low = combined(children.map { ($0.weight, $0.ranged.low) }, combination)
    let known = children.compactMap { child in child.ranged.value.map { (child.weight, $0) } }
    #expect(isSame(ranged.low, low ?? 0), "\(place)")
    if let value = ranged.value { #expect(isSame(value, combined(known, combination)), "\(place)") }
    let isSure = children.flatMap(\.children).contains { isUnclaimedCasualty($0.label) }
    let atBest = combination == .casualty && !isSure ? .mean : combination
    let isWithoutFactor = combination == .product && known.count < children.count
    let high = isWithoutFactor ? 1 : combined(children.map { ($0.weight, $0.ranged.high) }, atBest)
    #expect(isSame(ranged.high, high ?? 1), "\(place)")
    for child in children {
      check(child.children, child.combination, makeUp: child.ranged, "\(place), \(child.label)")
    }
  }

  private func combined(
    _ figures: [(weight: Double, figure: Double)], _ combination: ExplanationNode.Combination
  ) -> Double? {
    let weight = figures.reduce(0) { $0 + $1.weight }
    guard weight > 0 else { return nil }
    return switch combination {
    case .mean: figures.reduce(0) { $0 + $1.weight * $1.figure } / weight
    case .product: figures.reduce(1) { $0 * $1.figure }
    case .deduction: 1 - min(1, figures.reduce(0) { $0 + $1.weight * (1 - $1.figure) })
    case .casualty: 0
    }
  }

  private func isUnclaimedCasualty(_ label: ExplanationNode.Label) -> Bool {
    guard case .discrepancy(let open) = label else { return false }
    return open.severity == .disabling && !open.isReportedCorrected
  }

  private func isSame(_ left: Double, _ right: Double?) -> Bool {
    right.map { abs(left - $0) < 1e-9 } ?? false
  }
}
