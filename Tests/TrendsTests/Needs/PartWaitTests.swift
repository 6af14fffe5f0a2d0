import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import Testing

@testable import SeaworthyTrends

@Suite("Time lost for want of parts")
struct PartWaitTests {
  private let xa07 = VesselKey(coastGuard: "XA", hullNumber: "XA-07")
  private let xa08 = VesselKey(coastGuard: "XA", hullNumber: "XA-08")

  private func waiting(_ item: String, for parts: [String]) throws -> LostTimeCause {
    SampleNeeds.cause(
      try SampleNeeds.standing(item, parts: parts.map { Part(number: $0, quantity: 2) }),
      awaitsParts: true)
  }

  private func wait(
    _ part: String?, _ title: String? = nil, days: Int, _ vessels: [VesselKey]
  ) -> PartWait {
    PartWait(part: part, title: title, lost: SharedTime(.days(days)), vessels: vessels)
  }

  @Test("is shared among what a boat waited for at once, and leaves out what is not supply")
  func shared() throws {
    let impeller = try waiting("256-01", for: ["RW-300"])
    let stretches = [
      SampleNeeds.stretch(0..<4, in: .nmcs, [impeller]),
      SampleNeeds.stretch(4..<6, in: .nmcs, [impeller, try waiting("529-01", for: ["BP-1"])]),
      SampleNeeds.stretch(6..<9, in: .nmcm, [impeller, try waiting("562-01", for: [])]),
      SampleNeeds.stretch(9..<11, in: .nmcd, [SampleNeeds.downtime(.depot, since: 9, nil)]),
    ]
    // Four days alone, then half of two.
    let waits = PartWait.all(of: xa07, in: stretches, titles: ["RW-300": "Impeller"])
    #expect(waits.map(\.part) == ["RW-300", "BP-1"])
    #expect(waits.map(\.title) == ["Impeller", nil])
    #expect(waits.map(\.lost.hours) == [120, 24])
    #expect(waits.map(\.vessels) == [[xa07], [xa07]])
  }

  @Test("is of no part by name where no report names one")
  func unnamed() throws {
    let stretches = [
      SampleNeeds.stretch(0..<3, in: .nmcs, [SampleNeeds.downtime(.supply, since: 0, .supply)]),
      SampleNeeds.stretch(3..<5, in: .nmcs, [try waiting("256-01", for: [])]),
    ]
    #expect(PartWait.all(of: xa07, in: stretches, titles: [:]) == [wait(nil, days: 5, [xa07])])
    #expect(PartWait.all(of: xa07, in: [], titles: [:]) == [])
  }

  @Test("of several boats adds up, the longest wait first, and names a part only if all call it so")
  func together() {
    #expect(
      PartWait.together([
        wait("RW-300", "Impeller", days: 2, [xa08]), wait("BP-1", days: 6, [xa08]),
        wait("RW-300", "Impeller", days: 5, [xa07]), wait("BP-1", "Pump", days: 1, [xa07]),
      ]) == [
        wait("BP-1", "Pump", days: 7, [xa08, xa07]),
        wait("RW-300", "Impeller", days: 7, [xa07, xa08]),
      ])
    #expect(
      PartWait.together([
        wait("BP-1", "Pump", days: 1, [xa07]), wait("BP-1", "Bilge pump", days: 2, [xa08]),
      ]) == [wait("BP-1", days: 3, [xa08, xa07])])
  }
}
