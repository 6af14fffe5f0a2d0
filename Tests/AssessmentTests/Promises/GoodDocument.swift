import SeaworthyInspection
import SeaworthyNotices
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime

@testable import SeaworthyAssessment
@testable import SeaworthyLedger

/// A fixture's document with what else its coast guards sent: for a report the boat's earlier
/// reports and its register, for a register or statement all of the fixture region.
struct GoodDocument: Sendable {
  let name: String
  /// The document that is about to come.
  let text: FixtureText
  /// The vessels of which it says something.
  let vessels: [VesselKey]
  /// The coast guards whose figures a form of it that cannot be read must not better: those of a
  /// statement or register.
  let coastGuards: [String]
  /// When its figures are looked at.
  let instants: [Instant]
  private let others: [Submission]

  /// Whether it is one of the many reports of the region.
  var isReportOfRegion: Bool { name.hasPrefix("region/") && coastGuards.isEmpty }

  /// Every document of some fixtures that can be kept.
  static func all(in folders: [String]) throws -> [GoodDocument] {
    let region = try FixtureText.all(in: "region").map { submission($0.name, $0.text.bytes()) }
    return try folders.flatMap { try FixtureText.all(in: $0) }.compactMap { name, text in
      guard case .document(let document, _, _) = submission(name, text.bytes()).content else {
        return nil
      }
      return GoodDocument(name, text, document, region)
    }
  }

  private init(
    _ name: String, _ text: FixtureText, _ document: SeaworthyDocument, _ region: [Submission]
  ) {
    (self.name, self.text) = (name, text)
    others = region.filter { Self.is($0, sentBeside: document) }
    let regionStart = CivilDate(year: 2023, month: 11, day: 1)?.startUTC
    let regionEnd = CivilDate(year: 2025, month: 10, day: 1)?.startUTC
    switch document {
    case .report(let report):
      (vessels, coastGuards) = ([report.vessel.key], [])
      // A report of long ago must not better what is told of its boat later.
      let start = max(report.inspection.start.instant, regionStart ?? .distantPast)
      instants = [start + .days(1), start + .days(40)]
    case .register(let register):
      vessels = register.coastGuards.flatMap(\.vessels).map(\.vessel.key)
      coastGuards = register.coastGuards.map(\.code)
      let prepared = register.preparedAt.instant
      instants = [prepared + .days(1), prepared + .days(40)] + (regionEnd.map { [$0] } ?? [])
    case .statement(let statement):
      vessels = Set(others.compactMap(\.report?.vessel.key)).sorted()
        .filter { $0.coastGuard == statement.coastGuard }
      coastGuards = [statement.coastGuard]
      instants = [statement.preparedAt.instant + .days(1)] + (regionEnd.map { [$0] } ?? [])
    }
  }

  /// Whether a document of the region is in the ledger when another one comes.
  private static func `is`(
    _ submission: Submission, sentBeside document: SeaworthyDocument
  ) -> Bool {
    guard case .document(let other, _, _) = submission.content else { return false }
    switch (other, document) {
    case (.report(let other), .report(let report)):
      if other.identifier == report.identifier { return other.revision < report.revision }
      return other.vessel.key == report.vessel.key
        && other.inspection.start.instant < report.inspection.start.instant
    case (.register(let register), .report(let report)):
      return register.coastGuards.contains { $0.code == report.vessel.coastGuard }
    case (.report, _): return true
    case (.register(let other), .register(let register)):
      return other.identifier != register.identifier
    case (.register, .statement): return true
    case (.statement, _): return false
    }
  }

  /// Keeps a file as the import would.
  static func submission(_ name: String, _ bytes: [UInt8]) -> Submission {
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

  /// What people are told after the document, or a form of it, came; at each instant.
  func figures(_ text: FixtureText) async throws -> [ToldFigures] {
    let received = (instants.max() ?? .distantPast) + .days(20)
    let ledger = try Ledger.inMemory(keepsBytes: true, clock: { received })
    for submission in others { _ = try ledger.keep(submission) }
    _ = try ledger.keep(Self.submission(name, text.bytes()))
    let known = try await KnownContent(ledger, knownAt: nil)
    let standard = try ScoringStandard.shipped()
    var figures: [ToldFigures] = []
    for instant in instants {
      let assessment = try await Assessment(known, standard: standard, asOf: instant)
      figures.append(try ToldFigures(assessment, vessels, coastGuards))
    }
    return figures
  }
}

extension Submission {
  fileprivate var report: InspectionReport? {
    if case .document(.report(let report), _, _) = content { report } else { nil }
  }
}
