import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import Testing

@testable import SeaworthyAssessment

@Suite("Known content")
struct KnownContentTests {
  @Test("gives a record of each vessel that a report, a held file or a register names, in order")
  func records() throws {
    let (seven, eight) = (try vessel("XA/XA-07"), try vessel("XA/XA-08"))
    let eleven = try vessel("XB/XB-11")
    let reports = [
      try boatCheck(1, of: eight, at: "2025-02-10T14:00:00Z"),
      try boatCheck(2, of: seven, at: "2025-02-11T14:00:00Z"),
      try boatCheck(3, of: eight, at: "2025-03-10T14:00:00Z"),
    ]
    let held = EvidenceGap(
      reason: .reportHeld, from: try instant("2025-03-12T14:00:00Z"), kind: nil,
      citation: Citation(
        document: nil, revision: nil, digest: try digest(4), path: "/InspectionReport", line: 2))
    let fleet = RegisteredFleet([try register(9, vessels: [try registered(seven)])])
    let known = KnownContent(
      ledgerDigest: try digest(0), reports: reports, gaps: [VesselGap(vessel: eleven, gap: held)])
    #expect(
      known.records(fleet) == [
        VesselRecord(
          vessel: seven, reports: [reports[1]], registration: fleet.registration(of: seven)),
        VesselRecord(vessel: eight, reports: [reports[0], reports[2]]),
        VesselRecord(
          vessel: eleven, gaps: [held],
          registerGap: RegisterGap(.noRegister, coastGuard: "XB")),
      ])
  }

  @Test("a registered vessel of which nothing else is known has a record too")
  func onlyRegistered() throws {
    let seven = try vessel("XA/XA-07")
    let fleet = RegisteredFleet([try register(9, vessels: [try registered(seven)])])
    #expect(
      KnownContent(ledgerDigest: try digest(0)).records(fleet) == [
        VesselRecord(vessel: seven, registration: fleet.registration(of: seven))
      ])
  }
}
