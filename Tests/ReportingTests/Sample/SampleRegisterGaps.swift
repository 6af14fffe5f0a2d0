import SeaworthyAssessment
import SeaworthyReadiness
import SeaworthyTime

extension Sample {
  /// The scores of a region of which registers are held and missing.
  static func registerGaps() throws -> ScoresAnswer {
    let held = try citation(98, "FleetRegister", line: 21)
    let gaps = [
      RegisterGap(
        .registerHeld, coastGuard: "XA", preparedAt: try instant("2024-06-10T16:00:00Z"),
        citation: held),
      RegisterGap(.registerHeld, coastGuard: nil, namesAllVessels: false, citation: held),
      RegisterGap(.noRegister, coastGuard: "XB"),
    ]
    var answer = try scores()
    let region = answer.region?.score
    if let region { answer.region?.score = doubtful(region, gaps) }
    for place in answer.coastGuards.indices {
      let score = answer.coastGuards[place].score
      answer.coastGuards[place].score = doubtful(score, gaps)
    }
    return answer
  }

  private static func doubtful(
    _ score: CoastGuardScore, _ gaps: [RegisterGap]
  ) -> CoastGuardScore {
    var score = score
    score.registerGaps = gaps
    score.boats.isRequiredAtLeast = true
    score.boats.uncertain = 1
    return score
  }
}
