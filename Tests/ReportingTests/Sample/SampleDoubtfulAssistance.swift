import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyTrendStatistics
import SeaworthyTrends

extension Sample {
  /// What visits changed of which many reports cannot be relied on: alone the others would call it
  /// better; and nothing can be compared of a kind of which all are held.
  static func doubtful() throws -> AssistanceAnswer {
    var answer = try assistance()
    var held = try boat(.expected(0.95, boats: 6), ready: false, number: 2)
    (held.wasReady, held.isInDoubt) = (nil, true)
    let compared = try boat(.expected(0.4, boats: 6))
    var told = try visit("XA", "XA-2024-1", [compared, held], dates: 25, placebo: 0.1)
    told.reliedOn = .init(
      boats: [compared], test: try visit("XA", nil, [compared], dates: 25, placebo: 0.1).test)
    var checked = try visit("XA", nil, [held], dates: 3)
    checked.reliedOn = .init(boats: [], test: nil)
    answer.effects.kinds = [
      PooledEffect(
        kind: .technicalAssistanceVisit, visits: [told], comparison: Proportion(of: []),
        threats: [], doubtfulReports: 23),
      PooledEffect(
        kind: .boatCheck, visits: [checked], comparison: Proportion(of: []), threats: [],
        doubtfulReports: 1),
    ]
    return answer
  }
}
