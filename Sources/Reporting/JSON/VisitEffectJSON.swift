import SeaworthyInspection
import SeaworthyTime
import SeaworthyTrendStatistics
import SeaworthyTrends

/// What became of a visit's boats, as JSON.
struct VisitEffectJSON: Encodable {
  let coastGuard: String
  let visit: String?
  let start: String
  let effect: EffectJSON?
  let verdict: VerdictJSON
  let vessels: [Boat]

  struct Boat: Encodable {
    let hullNumber: String
    let at: String
    let ready: Bool?
    let nextAt: String?
    let readyNext: Bool?
    let comparison: String
    let comparisonBoats: Int?
    let expectedAnyway: Double?
    let effect: Double?
    let isInDoubt: Bool
  }

  init(_ effect: VisitEffect, level: Double) {
    coastGuard = effect.visit.coastGuard
    visit = effect.visit.name
    start = effect.visit.start.description
    self.effect = effect.test.map { test in
      EffectJSON(
        value: test.effect, test.interval(level: level), p: test.p, smallestP: test.smallestP,
        dates: test.placebos.count)
    }
    verdict = VerdictJSON(effect.verdict(level: level))
    vessels = effect.boats.map(Boat.init)
  }
}

extension VisitEffectJSON.Boat {
  fileprivate init(_ boat: VisitedBoat) {
    self.init(
      hullNumber: boat.vessel.hullNumber, at: boat.at.description, ready: boat.wasReady,
      nextAt: boat.nextAt?.description, readyNext: boat.isReady, comparison: boat.comparison.word,
      comparisonBoats: boat.comparison.boats,
      expectedAnyway: boat.comparison.expectedAnyway?.asShare, effect: boat.effect?.asShare,
      isInDoubt: boat.isInDoubt)
  }
}

extension VisitedBoat.Comparison {
  /// Its word in data.
  var word: String {
    switch self {
    case .expected: "expected"
    case .notSeenSince: "notSeenSince"
    case .noArrival: "noArrival"
    case .noComparison: "noComparison"
    case .noneFoundSo: "noneFoundSo"
    }
  }

  /// With how many boats it is compared, or might have been; nil where none are counted.
  var boats: Int? {
    switch self {
    case .expected(_, let boats), .noComparison(let boats): boats
    case .notSeenSince, .noArrival, .noneFoundSo: nil
    }
  }

  /// What was to be expected anyway, 0 to 1; nil where it cannot be told.
  var expectedAnyway: Double? {
    if case .expected(let anyway, _) = self { anyway } else { nil }
  }
}
