import Testing

@testable import SeaworthyTime

@Suite struct IntervalSetTests {
  /// Every set of instants among 0..<6, checked against sets of whole numbers.
  static let small: [Set<Int>] = (0..<64).map { bits in
    Set((0..<6).filter { bits >> $0 & 1 == 1 })
  }

  static func intervals(_ instants: Set<Int>) -> IntervalSet {
    IntervalSet(
      instants.map {
        Interval(Instant(milliseconds: Int64($0)), Instant(milliseconds: Int64($0 + 1)))
      })
  }

  @Test func agreesWithSetsOfInstantsInEverySmallCase() {
    for left in Self.small {
      for right in Self.small {
        let (first, second) = (Self.intervals(left), Self.intervals(right))
        #expect(first.intersection(second) == Self.intervals(left.intersection(right)))
        #expect(first.subtracting(second) == Self.intervals(left.subtracting(right)))
      }
      #expect(Self.intervals(left).complement.complement == Self.intervals(left))
    }
  }

  @Test func overlappingSpellsCountOnce() {
    // Doctrine 3: spells [10,40) and [35,60) of 180 days are 50 days, not 55.
    let day = { (number: Int) in Instant(milliseconds: 0) + .days(number) }
    let set = IntervalSet([Interval(day(35), day(60)), Interval(day(10), day(40))])
    #expect(set.intervals == [Interval(day(10), day(60))])
  }

  @Test func anIntervalHoldsItsStartAndNotItsEnd() {
    let interval = Interval(Instant(milliseconds: 5), Instant(milliseconds: 9))
    #expect(interval.contains(Instant(milliseconds: 5)))
    #expect(interval.contains(Instant(milliseconds: 8)))
    #expect(!interval.contains(Instant(milliseconds: 9)))
    #expect(Interval(Instant(milliseconds: 9), Instant(milliseconds: 5)).isEmpty)
  }
}
