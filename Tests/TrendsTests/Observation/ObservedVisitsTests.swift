import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime
import Testing

@testable import SeaworthyTrends

@Suite("Visits put in order once")
struct ObservedVisitsTests {
  /// Findings of boats of two coast guards, some of one visit or day, of items of either group or of
  /// neither, some not to be relied on; never of one boat twice a day.
  private func random(_ dice: inout Dice) throws -> [InspectionFindings] {
    var all: [InspectionFindings] = []
    for boat in 0..<8 {
      for day in 0..<30 where dice.share() < 0.3 {
        var one = try findings(
          "X-\(boat)", day, visit: dice.share() < 0.5 ? "V-\(day / 10)" : nil,
          coastGuard: boat < 4 ? "XA" : "XB", rigour: dice.share() < 0.5 ? 2 : 4,
          score: dice.share() < 0.1 ? nil : dice.share(),
          discrepancies: Int(4 * dice.share()))
        one.arrival.at = one.arrival.at + Milliseconds(Int64(3 * dice.share()))
        if dice.share() < 0.3 { one.found?.groups = [:] }
        if dice.share() < 0.3 { one.found?.whole = nil }
        all.append(one)
      }
    }
    return all.sorted { _, _ in dice.share() < 0.5 }
  }

  @Test("are the same as put in order for each series anew", arguments: UInt64(1)...40)
  func anew(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let all = try random(&dice)
    let window = Interval(start + .days(3), start + .days(25))
    let visits = ObservedVisits(of: all, in: window)
    for subject in [Subject.region, Subject(.region, group: .hull)] {
      for metric in [ObservedMetric.scoreAtInspection, .discrepanciesFound] {
        let anew = [4, 2].flatMap { rigour in
          let counted = all.filter {
            $0.rigour == rigour && window.contains($0.arrival.at)
              && ($0.found == nil || $0.found(of: subject.group) != nil)
          }
          return ObservationSeries.series(metric, of: subject, from: counted)
        }
        #expect(ObservationSeries.series(metric, of: subject, from: visits) == anew)
        #expect(anew.count == 2)
      }
    }
    #expect(
      ObservationSeries.series(.foundReady, of: .region, from: visits)
        == ObservationSeries.series(
          .foundReady, of: .region, from: all.filter { window.contains($0.arrival.at) }))
  }
}
