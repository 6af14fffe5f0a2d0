import SeaworthyInspection
import SeaworthyTime
import Testing

@testable import SeaworthyIntake

@Suite struct StatedVesselTests {
  private let key = VesselKey(coastGuard: "XA", hullNumber: "XA-07")

  private func identity(_ name: String) -> StatedIdentity {
    var identity = StatedIdentity()
    identity[.name] = name
    return identity
  }

  @Test("Statements that differ are kept once with their first file, up to eight")
  func statements() {
    var vessel = StatedVessel(
      key, identity: identity("0"), start: Instant(milliseconds: 0), file: "0.xml")
    for number in 1..<40 {
      vessel.add(
        identity: identity("\(number / 2)"), start: Instant(milliseconds: 0), file: "\(number).xml")
    }
    #expect(vessel.identities.map { $0.value[.name] } == (0..<8).map { "\($0)" })
    #expect(vessel.identities.map(\.file) == ["0.xml"] + (1..<8).map { "\($0 * 2).xml" })
  }

  @Test("The first and last days are kept in any order") func days() {
    var vessel = StatedVessel(
      key, identity: identity("A"), start: Instant(milliseconds: 5), file: "5.xml")
    for day: Int64 in [7, 3, 9, 4, 9] {
      vessel.add(
        identity: identity("A"), start: Instant(milliseconds: day), file: "\(day).xml")
    }
    #expect(vessel.earliest == .init(value: Instant(milliseconds: 3), file: "3.xml"))
    #expect(vessel.latest == .init(value: Instant(milliseconds: 9), file: "9.xml"))
  }
}
