import Testing

@testable import SeaworthyTrendStatistics

@Suite("Dependence within units that are seen in turn")
struct PooledDependenceTests {
  private typealias Seen = (time: Double, values: [(unit: Int, value: Double)])

  private func points(_ seen: [Seen]) -> [PooledPoint] {
    seen.map { time, values in
      PooledPoint(values.map { PooledPoint.Value($0.value, of: $0.unit) }, at: time)
    }
  }

  /// Three units, one or two at a time.
  private let turns: [Seen] = [
    (0, [(1, 72), (2, 70)]), (1, [(3, 61)]), (2, [(1, 71)]), (4, [(2, 66), (3, 64)]),
    (5, [(1, 62)]), (7, [(2, 60)]), (8, [(3, 72), (1, 60)]), (9, [(2, 64)]), (11, [(3, 74)]),
    (12, [(1, 69)]), (14, [(2, 71), (3, 70)]), (15, [(1, 73)]),
  ]

  /// Worked out in Python, of the whole matrix.
  @Test("is worked out from the neighbours of each unit, however many points lie between")
  func worked() {
    let found = SerialDependence(withinUnitsOf: points(turns))
    #expect(abs(found.correlation - 0.626_497_544_745) < 1e-9)
    #expect(abs(found.inflation - 1.458_294_095_128) < 1e-9)
  }

  @Test("is that of every pair of observations looked at by itself", arguments: 0..<60)
  func naive(seed: UInt64) {
    var dice = SeededDice(seed: seed)
    var last = [70.0, 70, 70, 70]
    let seen = (0..<Int.random(in: 11...30, using: &dice)).map { place -> Seen in
      let units = (0..<4).shuffled(using: &dice).prefix(Int.random(in: 1...3, using: &dice))
      for unit in units {
        last[unit] += Double.random(in: -4...4, using: &dice) + (70 - last[unit]) / 4
      }
      return (Double(place / 2), units.map { ($0, last[$0]) })
    }
    let found = SerialDependence(withinUnitsOf: points(seen))
    let naive = NaiveDependence(points(seen))
    #expect(abs(found.correlation - naive.correlation) < 1e-9)
    #expect(abs(found.inflation - naive.inflation) < 1e-9)
  }

  @Test("is told of more than ten points, however many observations they have")
  func boundary() {
    #expect(SerialDependence(withinUnitsOf: points(Array(turns.prefix(10)))) == .none)
    #expect(SerialDependence(withinUnitsOf: points(Array(turns.prefix(11)))) != .none)
    let one = (0..<10).map { day -> Seen in
      (Double(day), [(1, Double(day / 4)), (1, Double(day / 3))])
    }
    #expect(SerialDependence(withinUnitsOf: points(one)) == .none)
  }

  @Test("of units that are each seen once there is none, nor of equal values or at one time")
  func nothing() {
    let once = (0..<15).map { day -> Seen in (Double(day), [(day, Double(day / 5))]) }
    #expect(SerialDependence(withinUnitsOf: points(once)) == .none)
    let equal = (0..<15).map { day -> Seen in (Double(day), [(day % 3, 5)]) }
    #expect(SerialDependence(withinUnitsOf: points(equal)) == .none)
    let atOnce = (0..<15).map { day -> Seen in (3, [(day % 3, Double(day / 4))]) }
    #expect(SerialDependence(withinUnitsOf: points(atOnce)) == .none)
    #expect(SerialDependence(withinUnitsOf: []) == .none)
  }

  /// Fifteen boats on as many days and, on the next days, so many of them again.
  private func again(_ pairs: Int) -> [Seen] {
    (0..<15 + pairs).map { day in (Double(day), [(day % 15, [9.0, 4, 7, 1, 6][day % 15 % 5])]) }
  }

  @Test("is told of ten pairs of a unit's neighbours, of nine not")
  func fewPairs() {
    #expect(SerialDependence(withinUnitsOf: points(again(9))) == .none)
    #expect(SerialDependence(withinUnitsOf: points(again(10))).correlation == 0.95)
    // Of one pair the product would be told of all.
    #expect(SerialDependence(withinUnitsOf: points(again(1))) == .none)
  }

  @Test(
    "of units found ready or not, each visit as likely, is near to nothing", arguments: [0.9, 0.95])
  func independentShares(ready: Double) {
    var dice = SeededDice(seed: 4)
    func inflation(_ boats: (Int) -> [Int]) -> Double {
      let series = (0..<300).map { _ in
        let times = (0..<40).map { _ in dice.share() }.sorted()
        return times.enumerated().map { visit, time -> Seen in
          (time, boats(visit).map { ($0, dice.share() < ready ? 1 : 0) })
        }
      }
      return series.reduce(0) { $0 + SerialDependence(withinUnitsOf: points($1)).inflation } / 300
    }
    let (turns, together) = (inflation { [$0 % 4] }, inflation { _ in [0, 1, 2] })
    #expect(turns < 1.3)
    #expect(together < 1.3)
  }

  @Test("of units that are not ready for long spells is well above nothing")
  func spells() {
    let down = [12..<24, 4..<13, 20..<30, 25..<37]
    let seen = (0..<40).map { visit -> Seen in
      (Double(visit), [(visit % 4, down[visit % 4].contains(visit) ? 0 : 1)])
    }
    let found = SerialDependence(withinUnitsOf: points(seen))
    #expect(found.correlation > 0.4)
    #expect(found.inflation > 1.5)
  }

  @Test("counts no contrast")
  func contrast() {
    let contrary = (0..<24).map { place -> Seen in
      (Double(place), [(place % 2, (place / 2).isMultiple(of: 2) ? 9 : 4)])
    }
    #expect(SerialDependence(withinUnitsOf: points(contrary)) == .none)
  }

  @Test("makes no test surer: units seen early and again late tell more of a trend, not less")
  func earlyAndLate() {
    // Ten units, the first seen again last. By the formula alone the factor would be .053.
    let seen = (0..<20).map { place -> Seen in
      let unit = min(place, 19 - place)
      return (Double(place), [(unit, [3, 0, 5, 1, 4, 2, 9, 6, 8, 7][unit])])
    }
    let found = SerialDependence(withinUnitsOf: points(seen))
    #expect(found.correlation == 0.95)
    #expect(found.inflation == 1)
  }

  @Test("of one unit is that of its points")
  func oneUnit() {
    let values: [Double] = [70, 71, 73, 72, 70, 66, 64, 65, 68, 71, 74, 75]
    let single = values.enumerated().map { TimedValue($1, at: Double($0)) }
    let pooled = single.map { PooledPoint([PooledPoint.Value($0.value, of: 7)], at: $0.time) }
    #expect(SerialDependence(withinUnitsOf: pooled) == SerialDependence(single))
    #expect(SerialDependence(withinUnitsOf: pooled) != .none)
  }

  @Test("does not depend on the order of points and of their units, nor on what units are called")
  func order() {
    var dice = SeededDice(seed: 3)
    // Two points of one time, and one unit at both.
    let more: [Seen] = [(15, [(1, 61), (2, 75)]), (17, [(3, 68)])]
    let seen = turns + more
    let expected = SerialDependence(withinUnitsOf: points(seen))
    for _ in 0..<20 {
      let shuffled = seen.shuffled(using: &dice).map { point -> Seen in
        (point.time, point.values.shuffled(using: &dice))
      }
      #expect(SerialDependence(withinUnitsOf: points(shuffled)) == expected)
    }
    let others = seen.map { point -> Seen in
      (point.time, point.values.map { (9 - $0.unit, $0.value) })
    }
    let renamed = SerialDependence(withinUnitsOf: points(others))
    #expect(abs(renamed.inflation - expected.inflation) < 1e-12)
  }

  @Test("lets a test of units seen in turn call about as often as it says")
  func calls() {
    var dice = SeededDice(seed: 11)
    let runs = 400
    var (neighbours, careful) = (0, 0)
    for _ in 0..<runs {
      var last = (0..<5).map { _ in Double.random(in: -1...1, using: &dice) }
      let seen = (0..<100).map { place -> Seen in
        let unit = Int.random(in: 0..<5, using: &dice)
        last[unit] = 0.7 * last[unit] + Double.random(in: -1...1, using: &dice)
        return (Double(place), [(unit, last[unit])])
      }
      let series = seen.map { TimedValue($0.values[0].value, at: $0.time) }
      let lagOne = SerialDependence(series)
      neighbours += MannKendall(series, dependence: lagOne).isCalled ? 1 : 0
      let within = SerialDependence(withinUnitsOf: points(seen))
      careful += MannKendall(series, dependence: within).isCalled ? 1 : 0
    }
    #expect(neighbours * 100 > runs * 10)
    #expect(careful * 100 < runs * 8)
  }
}

extension MannKendall {
  fileprivate var isCalled: Bool {
    if case .tested(let test) = self { test.p <= 0.05 } else { false }
  }
}
