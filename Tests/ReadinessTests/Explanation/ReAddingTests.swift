import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

/// Every figure of the tree is what its children make up. Source: doctrine 4, "Every score explains
/// itself".
@Suite("The tree re-adds to its score")
struct ReAddingTests {
  @Test(arguments: RandomHistories.fewLots)
  func treeReAddsToItsScore(seeds: Range<UInt64>) {
    for seed in seeds { treeReAddsToItsScore(seed) }
  }

  private func treeReAddsToItsScore(_ seed: UInt64) {
    var boat = RandomBoat(seed: seed)
    let history = VesselHistory(boat.record, standard: Sample.standard)
    let instant = boat.instant()
    let caps = history.caps(at: instant)
    for score in [
      history.maintenanceReadiness(at: instant), history.operationalReadiness(at: instant),
    ] {
      for part in score.parts {
        expect(part.explanation, part.combination, makeUp: part.ranged, "\(part.part)")
      }
      guard score.coverage > 0 || score.score != nil else { continue }
      func sum(_ figure: (Ranged) -> Double?) -> Double {
        let parts = score.parts.filter { figure($0.ranged) != nil }
        return 100 * parts.reduce(0) { $0 + $1.weight * (figure($1.ranged) ?? 0) }
          / parts.reduce(0) { $0 + $1.weight }
      }
      #expect(abs(score.low - min(caps.low, sum(\.low))) < 1e-9)
      #expect(abs(score.high - min(caps.high, sum(\.high))) < 1e-9)
      if let value = score.score { #expect(abs(value - min(caps.score, sum(\.value))) < 1e-9) }
    }
  }

  private func expect(
    _ children: [ExplanationNode], _ combination: ExplanationNode.Combination,
    makeUp ranged: Ranged, _ place: String
  ) {
    guard !children.isEmpty else { return }
    let made = [\Ranged.value, \.atLeast, \.atMost].map { combined(children, combination, $0) }
    let stated = [ranged.value, ranged.low, ranged.high]
    for (made, stated) in zip(made, stated) {
      guard made != nil || stated != nil else { continue }
      #expect(abs((made ?? -9) - (stated ?? -9)) < 1e-9, "\(place): \(ranged) of \(children)")
    }
    for child in children {
      expect(child.children, child.combination, makeUp: child.ranged, "\(place), \(child.label)")
    }
  }

  private func combined(
    _ children: [ExplanationNode], _ combination: ExplanationNode.Combination,
    _ figure: KeyPath<Ranged, Double?>
  ) -> Double? {
    let known = children.compactMap { child in
      child.ranged[keyPath: figure].map { (child.weight, $0) }
    }
    let weight = known.reduce(0) { $0 + $1.0 }
    let isWithoutFactor = combination == .product && children.contains { $0.ranged.value == nil }
    guard known.isEmpty == false, weight > 0, !isWithoutFactor else {
      return figure == \.atMost ? 1 : figure == \.atLeast ? 0 : nil
    }
    let mean = known.reduce(0) { $0 + $1.0 * $1.1 } / weight
    switch combination {
    case .mean: return mean
    case .product: return known.reduce(1) { $0 * $1.1 }
    case .deduction: return 1 - min(1, known.reduce(0) { $0 + $1.0 * (1 - $1.1) })
    case .casualty:
      let isSure = children.flatMap(\.children).contains { isUnclaimedCasualty($0.label) }
      return figure == \.atMost && !isSure ? mean : 0
    }
  }

  private func isUnclaimedCasualty(_ label: ExplanationNode.Label) -> Bool {
    guard case .discrepancy(let open) = label else { return false }
    return open.severity == .disabling && !open.isReportedCorrected
  }
}

extension Ranged {
  fileprivate var atLeast: Double? { low }
  fileprivate var atMost: Double? { high }
}
