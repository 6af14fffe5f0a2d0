import SeaworthyInspection
import SeaworthyNotices
import SeaworthyTime
import Testing

@testable import SeaworthyLedger

/// Builds the tests' files: every text that is not said is the same.
struct Sample {
  var id = 1
  var revision = 1
  var hull = "XA-07"
  var coastGuard = "XA"
  var source = SourceKind.team
  var status = ReportStatus.final
  var kind = InspectionKind.boatCheck
  /// Days after 1 January 2026.
  var day = 10
  /// Days after 1 January 2026; nil for the day of the inspection.
  var preparedAt: Int?
  var visit: String?
  /// What tells one content from another.
  var remarks: String?
  /// What tells one byte form of a content from another.
  var spelling = ""

  /// The identifier that a small number stands for.
  static func identifier(_ id: Int) throws -> DocumentIdentifier {
    let digits = String(id)
    let zeros = String(repeating: "0", count: 12 - digits.count)
    return try #require(DocumentIdentifier("00000000-0000-4000-8000-\(zeros)\(digits)"))
  }

  /// A day of 2026.
  static func day(_ day: Int) -> Instant {
    Instant(milliseconds: 1_767_225_600_000) + .days(day)
  }

  var vessel: VesselKey { VesselKey(coastGuard: coastGuard, hullNumber: hull) }

  func report() throws -> InspectionReport {
    let start = Self.day(day)
    return InspectionReport(
      identifier: try Self.identifier(id), revision: revision, status: status,
      preparedAt: Timestamp(Self.day(preparedAt ?? day)), source: Source(source), visit: visit,
      remarks: remarks,
      inspection: Inspection(
        kind: kind, start: Timestamp(start), end: Timestamp(start + .hours(6))),
      vessel: Vessel(coastGuard: coastGuard, hullNumber: hull))
  }

  func register(vessels: [String]) throws -> FleetRegister {
    FleetRegister(
      identifier: try Self.identifier(id), revision: revision, status: status,
      preparedAt: Timestamp(Self.day(day)), source: Source(source),
      coastGuards: [
        RegisteredCoastGuard(
          code: coastGuard, name: "Coast Guard of \(coastGuard)",
          vessels: vessels.map {
            RegisteredVessel(vessel: Vessel(coastGuard: coastGuard, hullNumber: $0))
          })
      ])
  }

  func statement() throws -> Statement {
    Statement(
      identifier: try Self.identifier(id), revision: revision, status: status,
      preparedAt: Timestamp(Self.day(day)), source: Source(source), coastGuard: coastGuard,
      content: .rightOfReply(RightOfReply(hullNumber: hull, text: remarks ?? "No.")))
  }

  /// A file with the report.
  func file(trace: [UInt8]? = nil) throws -> Submission {
    try submission(.report(report()), trace: trace)
  }

  /// A file with a register of vessels.
  func registerFile(vessels: [String]) throws -> Submission {
    try submission(.register(register(vessels: vessels)))
  }

  /// A file with a statement.
  func statementFile() throws -> Submission { try submission(.statement(statement())) }

  /// A file with errors.
  func heldFile(
    identifier: DocumentIdentifier?? = .none, revision: Int?? = .none,
    kind: InspectionKind? = .boatCheck, preparedAt: Int? = nil
  ) throws -> Submission {
    let envelope = HeldReportEnvelope(
      vessel: vessel, start: Timestamp(Self.day(day)), kind: kind,
      identifier: try identifier ?? Self.identifier(id), revision: revision ?? self.revision,
      source: source,
      visit: visit, preparedAt: preparedAt.map { Timestamp(Self.day($0)) })
    var notices = NoticeList()
    notices.add(Notice(Self.warning, at: NoticePlace(line: 3, column: 1)))
    notices.add(Notice(Self.error, at: NoticePlace(line: 7, column: 20), found: "disablng"))
    return Submission(
      fileName: "held-\(id).xml", bytes: try heldBytes(envelope),
      content: .held(.report(envelope), notices: notices))
  }

  /// The report with a word misspelt, and with whatever the envelope lacks.
  private func heldBytes(_ envelope: HeldReportEnvelope) throws -> [UInt8] {
    var sample = self
    sample.revision = envelope.revision ?? revision
    var xml = String(
      decoding: try InspectionEncoder.encodeUnchecked(.report(sample.report())), as: UTF8.self)
    xml = xml.replacing("status=\"\(status.rawValue)\"", with: "status=\"\(status.rawValue)l\"")
    let other = envelope.identifier?.text ?? "report \(id)"
    xml = xml.replacing(try Self.identifier(id).text, with: other)
    if envelope.revision == nil { xml = xml.replacing(" revision=\"", with: " revision=\"r") }
    if envelope.kind == nil {
      xml = xml.replacing("kind=\"\(kind.rawValue)\"", with: "kind=\"\(kind.rawValue)l\"")
    }
    return Array((xml + "<!--\(spelling)-->").utf8)
  }

  static let error = NoticeKind("unknown_severity", .error, example: "")
  static let warning = NoticeKind("waiver_without_effect", .warning, example: "")

  /// The digest that the tests' files have in place of a canonical form's.
  func digest() throws -> Digest { Self.digest(of: .report(try report())) }

  /// The digest that the tests' statements have.
  func statementDigest() throws -> Digest { Self.digest(of: .statement(try statement())) }

  private static func digest(of document: SeaworthyDocument) -> Digest {
    Digest(sha256Of: Array("canonical \(document)".utf8))
  }

  private func submission(
    _ document: SeaworthyDocument, trace: [UInt8]? = nil
  ) throws -> Submission {
    let bytes = try InspectionEncoder.encodeUnchecked(document) + Array("<!--\(spelling)-->".utf8)
    let compactForm = CompactForm.encode(document, ofFile: Digest(sha256Of: bytes))
    return Submission(
      fileName: "\(hull)-\(id)-\(revision)\(spelling).xml", bytes: bytes,
      content: .document(document, digest: Self.digest(of: document), compactForm: compactForm),
      trace: trace)
  }
}
