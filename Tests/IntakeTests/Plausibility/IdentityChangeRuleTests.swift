import SeaworthyInspection
import SeaworthyPhrases
import Testing

@testable import SeaworthyIntake

@Suite struct IdentityChangeRuleTests {
  @Test("Each number that both state otherwise is told") func differences() {
    let first = TracedReport.sample(1).with {
      $0.identity[.hin] = "XAB07001A121"
      $0.identity[.name] = "Sandpiper"
      $0.identity[.mmsi] = "201000007"
    }
    let second = TracedReport.sample(2, days: 1).with {
      $0.identity[.hin] = "XAB08001B121"
      $0.identity[.name] = "SANDPIPER"
    }
    #expect(
      IdentityChangeRule.findings(on: ReportPair(inHand: second, other: first)) == [
        PlausibilityFinding(
          kind: .identityChanged, spot: .vessel(.vesselHINText), found: "XAB08001B121",
          fields: [
            "name": .text("VesselHINText"), "other": .text("XAB07001A121"),
            "otherDay": .date(first.start), "file": .whole("1.xml"),
          ])
      ])
  }
}
