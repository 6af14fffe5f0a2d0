import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

/// The two scores of a boat before and after something about its papers changed.
struct ScoreComparison {
  private let before: [ReadinessScore]
  private let after: [ReadinessScore]
  private let remark: Comment

  /// Floating-point sums may differ by so much in points.
  static let slack = 1e-9

  init(_ before: VesselRecord, _ after: VesselRecord, at instant: Instant, seed: UInt64) {
    self.before = Self.scores(before, at: instant)
    self.after = Self.scores(after, at: instant)
    remark = "seed \(seed) at \(instant)"
  }

  /// The two scores of a boat at an instant.
  static func scores(_ record: VesselRecord, at instant: Instant) -> [ReadinessScore] {
    let history = VesselHistory(record, standard: Sample.standard)
    return [history.maintenanceReadiness(at: instant), history.operationalReadiness(at: instant)]
  }

  /// Low and high are not raised, nor the score, where that counts.
  func expectNotRaised(
    scoreCounts: Bool = true, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for (before, after) in zip(before, after) {
      #expect(after.low <= before.low + Self.slack, remark, sourceLocation: sourceLocation)
      #expect(after.high <= before.high + Self.slack, remark, sourceLocation: sourceLocation)
      if scoreCounts, let score = before.score {
        #expect(after.score ?? 0 <= score + Self.slack, remark, sourceLocation: sourceLocation)
      }
    }
  }

  /// Neither low nor band is raised, nor the high lowered.
  func expectForgotten(sourceLocation: SourceLocation = #_sourceLocation) {
    for (before, after) in zip(before, after) {
      #expect(after.low <= before.low + Self.slack, remark, sourceLocation: sourceLocation)
      #expect(after.high >= before.high - Self.slack, remark, sourceLocation: sourceLocation)
      #expect(
        Self.rank(after.band) <= Self.rank(before.band), remark, sourceLocation: sourceLocation)
    }
  }

  /// Low and high are not lowered, nor the score while there is one.
  func expectNotLowered(sourceLocation: SourceLocation = #_sourceLocation) {
    for (before, after) in zip(before, after) {
      #expect(after.low >= before.low - Self.slack, remark, sourceLocation: sourceLocation)
      #expect(after.high >= before.high - Self.slack, remark, sourceLocation: sourceLocation)
      if let score = after.score {
        #expect(score >= (before.score ?? 0) - Self.slack, remark, sourceLocation: sourceLocation)
      }
    }
  }

  private static func rank(_ band: ReadinessScore.Band?) -> Int {
    switch band {
    case nil, .insufficientData: 0
    case .unsatisfactory: 1
    case .degraded: 2
    case .satisfactory: 3
    }
  }
}
