import Foundation
import SeaworthyInspection
import SeaworthyNotices
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime

@testable import SeaworthyAssessment
@testable import SeaworthyLedger

/// A fixture's report with the boat's earlier good reports and its register.
struct EarlierReports: Sendable {
  let name: String
  /// The report that is about to come.
  let text: String
  let vessel: VesselKey
  /// When its inspection began.
  let start: Instant
  private let earlier: [Submission]

  /// What a boat's page says: what must not get better for a word that cannot be read.
  struct Figures: Equatable {
    var lows: [Double]
    var bands: [Int]
    var condition: Int

    /// What of it is better than in other figures.
    func better(than other: Figures) -> [String] {
      var better: [String] = []
      if zip(lows, other.lows).contains(where: { $0 > $1 + 1e-9 }) { better.append("low") }
      if zip(bands, other.bands).contains(where: { $0 > $1 }) { better.append("band") }
      if condition > other.condition { better.append("condition") }
      return better
    }
  }

  /// Every report of the fixture region, each with the boat's reports before it.
  static func ofRegion() throws -> [EarlierReports] {
    let folder = FixtureRegion.folder.appending(path: "region")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".xml") }.sorted()
    let files = try paths.map { path in
      (path, try Data(contentsOf: folder.appending(path: path)))
    }
    let decoded = files.map { ($0.0, submission($0.0, [UInt8]($0.1))) }
    return files.compactMap { path, data in
      guard case .document(.report(let report), _, _) = submission(path, [UInt8](data)).content
      else { return nil }
      return EarlierReports(
        name: path, text: String(decoding: data, as: UTF8.self), vessel: report.vessel.key,
        start: report.inspection.start.instant,
        earlier: decoded.filter { $0.0 != path }.map(\.1).filter { isBefore($0, report) })
    }
  }

  private static func isBefore(_ submission: Submission, _ report: InspectionReport) -> Bool {
    switch submission.content {
    case .document(.report(let other), _, _):
      other.vessel.key == report.vessel.key && other.identifier != report.identifier
        && other.inspection.start.instant < report.inspection.start.instant
    case .document(.register(let register), _, _):
      register.coastGuards.contains { $0.code == report.vessel.coastGuard }
    default: false
    }
  }

  /// Keeps a file as the import would.
  private static func submission(_ name: String, _ bytes: [UInt8]) -> Submission {
    let content: Submission.Content =
      switch InspectionDecoder.decode(bytes) {
      case .document(let document, let digest, _):
        .document(
          document, digest: digest,
          compactForm: CompactForm.encode(document, ofFile: Digest(sha256Of: bytes)))
      case .held(let envelope, let notices): .held(envelope, notices: notices)
      case .refused(let notices): .refused(codes: notices.codes)
      }
    return Submission(fileName: name, bytes: bytes, content: content)
  }

  /// The boat's figures a while after the report, or a form of it, came.
  func figures(_ text: String, after: Milliseconds) async throws -> Figures {
    let received = start + .days(60)
    let ledger = try Ledger.inMemory(keepsBytes: true, clock: { received })
    for submission in earlier { _ = try ledger.keep(submission) }
    _ = try ledger.keep(Self.submission(name, Array(text.utf8)))
    let assessment = try await Assessment(
      ledger, standard: .shipped(), asOf: start + after, knownUntil: .distantFuture)
    let score = try assessment.explain(vessel).score
    let scores = [score.maintenance, score.operational]
    return Figures(
      lows: scores.map(\.low),
      bands: scores.map { Self.rank($0.band) }, condition: Self.rank(score.condition.condition))
  }

  private static func rank(_ band: ReadinessScore.Band?) -> Int {
    switch band {
    case nil, .insufficientData: 0
    case .unsatisfactory: 1
    case .degraded: 2
    case .satisfactory: 3
    }
  }

  /// Unknown is not ready, no more than not mission capable is: what a file that cannot be read would
  /// have told of is unknown until it is corrected. Source: doctrine 2, rule 3.
  private static func rank(_ condition: Condition) -> Int {
    switch condition {
    case .nmcm, .nmcs, .nmcd, .outOfFleet, .unknown: 0
    case .pmc: 1
    case .fmc: 2
    }
  }
}
