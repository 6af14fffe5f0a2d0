import SeaworthyTrendStatistics
import Testing

@testable import SeaworthyTrends

@Suite("Visits placed as they speak most for a worsening")
struct PlaceableVisitTests {
  @Test("go on to move after each was placed against those before it")
  func again() {
    let read = [50.0, 40, 30, 0, 50].enumerated().map { TimedValue($1, at: Double($0)) }
    let held = (5...7).map { PlaceableVisit(time: Double($0), range: 0...100) }
    // Alone the first would stand at the worst, too, below one more of those before it; but two
    // stand there after it.
    #expect(held[0].rise(0, read) == -4)
    #expect(held[0].rise(15, read) == -3)
    #expect(
      PlaceableVisit.mostWorsening(held, among: read)
        == [TimedValue(15, at: 5), TimedValue(0, at: 6), TimedValue(0, at: 7)])
  }

  @Test("none of them would speak more for it elsewhere in its range", arguments: 1..<40)
  func settled(seed: UInt64) {
    var numbers = Numbers(seed: seed)
    let read = (0..<numbers.next(3...6)).map { _ in
      TimedValue(Double(numbers.next(0...6)), at: Double(numbers.next(0...9)))
    }
    let visits = (0..<numbers.next(1...4)).map { _ in
      let ends = [Double(numbers.next(0...6)), Double(numbers.next(0...6))].sorted()
      return PlaceableVisit(time: Double(numbers.next(0...9)), range: ends[0]...ends[1])
    }
    let placed = PlaceableVisit.mostWorsening(visits, among: read)
    #expect(placed.map(\.time) == visits.map(\.time))
    for (place, visit) in visits.enumerated() {
      #expect(visit.range.contains(placed[place].value))
      var others = read + placed
      others.remove(at: read.count + place)
      let stands = visit.rise(placed[place].value, others)
      for step in 0...96 {
        let elsewhere = Double(step) / 16
        guard visit.range.contains(elsewhere) else { continue }
        #expect(visit.rise(elsewhere, others) >= stands)
      }
    }
  }
}
