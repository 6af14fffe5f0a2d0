import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import Testing

/// The files and clocks of the hand-written region that the golden files show.
enum Sample {
  /// An instant from its text form.
  static func instant(_ text: String) throws -> Instant { try #require(Timestamp(text)).instant }

  /// A digest that is one byte repeated.
  static func digest(_ byte: UInt8) throws -> Digest {
    try #require(Digest(bytes: Array(repeating: byte, count: 32)))
  }

  /// A place in the report of a number.
  static func citation(_ number: UInt8, _ path: String, line: Int) throws -> Citation {
    let identifier = "00000000-0000-4000-8000-0000000000\(number < 10 ? "0" : "")\(number)"
    let document: DocumentIdentifier = try #require(DocumentIdentifier(identifier))
    return Citation(
      document: document, revision: 1,
      digest: try digest(number), path: "/InspectionReport/" + path, line: line)
  }

  /// A place in the file that is held.
  static func heldFile() throws -> Citation {
    Citation(
      document: nil, revision: nil, digest: try digest(40), path: "/InspectionReport", line: 1)
  }

  /// Both clocks, the standard, and the names of the files.
  static func basis() throws -> AnswerBasis {
    let names: [(UInt8, String)] = [
      (1, "XA/2025-11-18-XA-07-boat-check.xml"), (2, "XA/2026-03-02-XA-07-status-report.xml"),
      (3, "XA/2025-11-19-XA-08-boat-check.xml"), (4, "XA/2026-03-27-XA-08-boat-check.xml"),
      (5, "XB/2026-02-10-XB-11-boat-check.xml"), (6, "XB/2025-09-30-XB-12-boat-check.xml"),
      (7, "XB/2025-09-29-XB-11-boat-check.xml"), (31, "XA/known-change.xml"),
      (32, "XA/override-1.xml"), (33, "XA/override-2.xml"), (34, "XA/reply.xml"),
      (40, "XB/2026-03-20-XB-12-boat-check.xml"),
    ]
    return AnswerBasis(
      asOf: try instant("2026-04-01T00:00:00Z"), receipt: 24,
      receiptTime: try instant("2026-04-02T13:20:05Z"), standardName: "Seaworthy default",
      standardVersion: "1.0", standardDigest: try digest(0xCD), ledgerDigest: try digest(0xAB),

      fileNames: try Dictionary(uniqueKeysWithValues: names.map { (try digest($0), $1) }))
  }

  /// The 90 days before the instant of the answer.
  static func window() throws -> Interval {
    Interval(try instant("2026-01-01T00:00:00Z"), try instant("2026-04-01T00:00:00Z"))
  }
}
