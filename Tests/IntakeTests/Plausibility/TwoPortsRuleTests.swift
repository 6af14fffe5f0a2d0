import SeaworthyInspection
import SeaworthyNotices
import Testing

@testable import SeaworthyIntake

@Suite struct TwoPortsRuleTests {
  private func isTold(_ one: TracedReport, _ other: TracedReport) -> Bool {
    let there = TwoPortsRule.findings(on: ReportPair(inHand: one, other: other), .standard)
    let back = TwoPortsRule.findings(on: ReportPair(inHand: other, other: one), .standard)
    #expect(there.isEmpty == back.isEmpty)
    return there.map(\.kind.code) == ["two_ports_at_once"]
  }

  private func report(
    _ id: Int, hours: Double, north minutes: Int64? = nil, locode: String? = nil,
    kind: InspectionKind = .boatCheck
  ) -> TracedReport {
    TracedReport.sample(id, days: hours / 24, kind: kind).with { trace in
      trace.locode = locode
      trace.position = minutes.map {
        Position(latitude: ($0 * 1_000_000 / 60), longitude: -61_400_000)
      }
    }
  }

  @Test(
    "A minute of latitude is a mile: 40 miles an hour at most, and 5 miles are one port",
    arguments: [
      (1.0, 39, false), (1, 41, true), (2, 79, false), (2, 81, true), (0, 4, false), (0, 6, true),
    ])
  func positions(hours: Double, minutes: Int64, isTold told: Bool) {
    #expect(isTold(report(1, hours: 0, north: 0), report(2, hours: hours, north: minutes)) == told)
  }

  @Test(
    "Ports by their codes alone, an hour apart",
    arguments: [(0.0, true), (0.99, true), (1, false)])
  func locodes(hours: Double, isTold told: Bool) {
    let first = report(1, hours: 0, locode: "XAPRT")
    #expect(isTold(first, report(2, hours: hours, locode: "XBHBR")) == told)
    #expect(!isTold(first, report(2, hours: hours, locode: "XAPRT")))
    #expect(!isTold(first, report(2, hours: hours)))
  }

  @Test("The way begins when the earlier inspection ends")
  func end() {
    let long = report(1, hours: 0, north: 0).with { $0.end = TracedReport.sample(days: 2).start }
    #expect(isTold(long, report(2, hours: 48.5, north: 30)))
    #expect(!isTold(long, report(2, hours: 49, north: 30)))
    #expect(isTold(long, report(2, hours: 24, north: 30)))
  }

  @Test("A status report is written at a desk") func statusReport() {
    let desk = report(2, hours: 0, locode: "XBHBR", kind: .statusReport)
    #expect(!isTold(report(1, hours: 0, locode: "XAPRT"), desk))
  }

  @Test("A quarter of the earth is 5,400 miles, also across the date line")
  func distance() {
    let equator = Position(latitude: 0, longitude: 0)
    let pole = Position(latitude: 90_000_000, longitude: 0)
    #expect(abs(equator.nauticalMiles(to: pole) - 5400) < 1e-9)
    let (west, east) = (
      Position(latitude: 0, longitude: -179_500_000), Position(latitude: 0, longitude: 179_500_000)
    )
    #expect(abs(west.nauticalMiles(to: east) - 60) < 1e-6)
    #expect(equator.nauticalMiles(to: equator) == 0)
  }
}
