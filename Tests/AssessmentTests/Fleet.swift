import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import Testing

@testable import SeaworthyAssessment

/// A fleet whose figures can be worked out by hand.
///
/// XA holds XA-07, fully mission capable since before June 2025, and XA-08, delivered on 21 June,
/// which has a disabling casualty from 26 June on. XA-09 is on no register and disabled. XB holds
/// XB-11, of which nothing is known but a held file.
struct Fleet {
  let known: KnownContent

  init() throws {
    let casualty = Discrepancy(
      identifier: "D-1", item: "529-01", severity: .disabling,
      foundAt: try timestamp("2025-06-26T00:00:00Z"), found: .occurred)
    let xa = try register(
      8,
      requirements: [
        BoatRequirement(
          count: 3, from: try timestamp("2024-10-01T00:00:00Z"), source: "Fleet plan")
      ],
      vessels: [
        try registered(try vessel("XA/XA-07"), delivered: "2020-01-01T00:00:00Z"),
        try registered(try vessel("XA/XA-08"), delivered: "2025-06-21T00:00:00Z"),
      ])
    let xb = try register(
      9, code: "XB", name: "Coast Guard of Ybor",
      vessels: [try registered(try vessel("XB/XB-11"), delivered: "2020-01-01T00:00:00Z")])
    known = KnownContent(
      receipt: 9, receiptTime: try instant("2025-08-01T00:00:00Z"), ledgerDigest: try digest(0),
      reports: [
        try boatCheck(1, of: try vessel("XA/XA-07"), at: "2025-05-31T00:00:00Z"),
        try boatCheck(2, of: try vessel("XA/XA-08"), at: "2025-06-21T00:00:00Z"),
        try boatCheck(
          3, of: try vessel("XA/XA-08"), at: "2025-06-26T00:00:00Z", result: .nonstandard,
          discrepancies: [casualty]),
        try boatCheck(
          4, of: try vessel("XA/XA-09"), at: "2025-06-26T00:00:00Z", result: .nonstandard,
          discrepancies: [casualty]),
      ],
      gaps: [
        VesselGap(
          vessel: try vessel("XB/XB-11"),
          gap: EvidenceGap(
            reason: .reportHeld, from: try instant("2025-06-10T00:00:00Z"), kind: .boatCheck,
            citation: Citation(
              document: nil, revision: nil, digest: try digest(5), path: "/InspectionReport",
              line: 12)))
      ],
      registers: [xa, xb],
      fileNames: [
        try digest(1): "xa-07.xml", try digest(2): "xa-08-a.xml", try digest(3): "xa-08-b.xml",
        try digest(4): "xa-09.xml", try digest(5): "xb-11.xml", try digest(8): "xa.xml",
        try digest(9): "xb.xml",
      ])
  }

  /// What is known of a vessel.
  func record(of vessel: VesselKey) throws -> VesselRecord {
    try #require(known.records(RegisteredFleet(known.registers)).first { $0.vessel == vessel })
  }

  /// Its answers as of an instant.
  func assessment(asOf: String) async throws -> Assessment {
    try await Assessment(known, standard: try standard(), asOf: try instant(asOf))
  }
}
