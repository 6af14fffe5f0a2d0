import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTrends
import Testing

extension Sample {
  /// A family that the language has a name for, with a trend that is called for the worse, one whose
  /// median slope is 0, one for the better, and of a class one that cannot be ruled out; and a
  /// family of a national standard, of which nothing is called.
  static func warnings() -> [FamilyWarnings] {
    let boats =
      ["XA-07", "XA-08", "XB-11"].map {
        Subject(.vessel(VesselKey(coastGuard: String($0.prefix(2)), hullNumber: $0)))
      } + [Subject(.vesselClass("33-ft interceptor", coastGuard: "XB"), group: .hull)]
    func called(
      _ metric: ObservedMetric, _ boat: Int, _ values: [Double?], p: Double, adjustedP: Double,
      isWorsening: Bool
    ) -> CalledTrend {
      CalledTrend(
        trend: observed(metric, of: boats[boat], values, kinds: [.boatCheck]), p: p,
        adjustedP: adjustedP, isWorsening: isWorsening)
    }
    return [
      FamilyWarnings(
        name: "boats",
        tests: [
          TestFamily(name: "boats", metric: .foundReady, subject: .vessel),
          TestFamily(name: "boats", metric: .scoreAtInspection, subject: .vessel),
        ], tested: 9, tooFew: 4, calledOfAll: 3, expectedFalse: 0.15, rate: 0.05,
        called: [
          called(
            .scoreAtInspection, 0, [90, 88, 85, 80, 79, 74, 70, 62], p: 0.000_05,
            adjustedP: 0.0013, isWorsening: true),
          called(
            .discrepanciesFound, 1, [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1], p: 0.003,
            adjustedP: 0.0382,
            isWorsening: true),
          called(
            .scoreAtInspection, 2, [40, 44, 47, 51, 60, 66, 71, 80], p: 0.000_05,
            adjustedP: 0.0013, isWorsening: false),
        ],
        possible: [
          called(
            .scoreAtInspection, 3, [90, 84, 80, 71, nil], p: 0.016_667, adjustedP: 0.0471,
            isWorsening: true)
        ]),
      FamilyWarnings(
        name: "Patrullas del norte",
        tests: [
          TestFamily(
            name: "Patrullas del norte", metric: .discrepanciesFound, subject: .vesselClass)
        ], tested: 2, tooFew: 0, calledOfAll: 0, expectedFalse: 0, rate: 0.05, called: []),
    ]
  }
}
