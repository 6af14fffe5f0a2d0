import Foundation
import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyIntake
import SeaworthyNotices
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime

@testable import SeaworthyLedger
@testable import SeaworthyReporting

extension Sample {
  /// A JSON output and the name of its schema.
  typealias Document = (schema: String, text: String)

  /// JSON of all hand-written answers: between them everything that may be missing is there once
  /// and missing once.
  static func documents() async throws -> [Document] { try await written.value }

  /// They are many, and written once for all tests.
  private static let written = Task { try await write() }

  private static func write() async throws -> [Document] {
    let corners = try corners()
    let kinds = NoticeKind.inspectionKinds + NoticeKind.intakeKinds
    return try await [
      ("scores", scores().json()), ("scores", corners.json()),
      ("scores", registerGaps().json()),
      ("scores", EmptyReportTests().report.scores.json()),
      ("scores", scores().inConflict.json()),
      ("trends", trends().json(in: .english())), ("trends", cornerTrends().json(in: .english())),
      ("trends", leavingNothingOut().json(in: .english())),
      ("explain", vessel().json()),
      ("needs", needs().json()), ("needs", unknownNeeds().json()),
      ("explain", cornerVessel().json()), ("explain-coast-guard", coastGuard().json()),
      ("discrepancies", discrepancies().json()),
      ("discrepancies", nothingListed().json()), ("history", history().json()),
      ("history", emptyHistory().json()),
      ("held", held().json()), ("held", heldNothing().json()),
      ("conflicts", conflicts().json()), ("conflicts", noConflicts().json()),
      ("standards", standards().json()), ("changes", changes().json()),
      ("assistance", assistance().json()), ("assistance", noAssistance().json()),
      ("assistance", doubtful().json()),
      ("changes", changes(of: "XA").json()), ("changes", changes(of: "XB").json()),
      ("changes", changes(of: "XD").json()),
      ("standard-comparison", comparison().json()),
      ("standard-comparison", emptyComparison().json()),
      ("import", JSONForm.text(summary())),
      ("import", JSONForm.text(summary(faults: false))),
      ("catalogue", JSONForm.text(NoticeCatalogue(kinds).listing(in: .english()))),
    ] + reports(of: report()) + reports(of: report().inConflict)
      + reports(of: EmptyReportTests().report)
  }

  /// JSON of the answers on a folder of the fixtures, as of several instants.
  static func documents(ofFixtures folder: String) async throws -> [Document] {
    let place = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/\(folder)")
    // Of the region's boats half: the others' answers have nothing that these have not.
    let others = ["-XA-09-", "-XA-21-", "-XB-14-", "-XB-31-"]
    let paths = try FileManager.default.subpathsOfDirectory(atPath: place.path).sorted()
      .filter { path in path.contains(".") && !others.contains { path.contains($0) } }
      .map { place.appending(path: $0).path }
    let received = try instant("2026-04-02T00:00:00Z")
    let ledger = try Ledger.inMemory(keepsBytes: true, clock: { received })
    var tally = ImportTally()
    _ = await Importer(ledger: ledger, rules: ImportRules(jobs: 2)).run(paths) {
      if case .file(let file) = $0 { tally.add(file) }
    }
    var documents: [Document] = [("import", try JSONForm.text(tally.summary))]
    let now = try await Assessment(
      ledger, standard: .shipped(), asOf: received, knownUntil: received)
    documents.append(("held", try now.held(in: ledger).json()))
    documents.append(("conflicts", try now.conflicts(in: ledger).json()))
    let everything = try await now.trends(TrendsQuestion(by: .year, metrics: .all))
    documents.append(("trends", try everything.json(in: .english())))
    for asOf in ["2020-01-01T00:00:00Z", "2025-02-14T09:30:00.125Z", "2026-01-01T00:00:00Z"] {
      documents += try await Self.documents(
        of: Assessment(
          ledger, standard: .shipped(), asOf: try instant(asOf), knownUntil: .distantFuture))
    }
    return documents
  }

  /// JSON of a report's files.
  static func reports(of answer: ReportAnswer) async throws -> [Document] {
    let bundle = try await ReportBundle(
      answer, formats: [.json], language: .english(), program: "0.1.0")
    return bundle.files.sorted { $0.key < $1.key }.map { ("report", $0.value) }
  }

  private static func documents(of assessment: Assessment) async throws -> [Document] {
    let scores = try assessment.scores()
    let vessels = scores.coastGuards.flatMap { $0.score.vessels + $0.score.provisional }
    let last = scores.basis.asOf - Milliseconds(1)
    let period = Period(.fiscalQuarter, containing: last)
    let changes = try assessment.changes(
      from: Period(.month, containing: last - .days(92)), to: Period(.month, containing: last))
    return try await [
      ("scores", scores.json()), ("changes", changes.json()),
      ("assistance", assessment.assistance().json()),
      ("trends", assessment.trends(by: .month).json(in: .english())),
      ("needs", assessment.needs().json()), ("needs", assessment.needs(period: period).json()),
      (
        "discrepancies",
        assessment.discrepancies(DiscrepancySelection(includesClosed: true)).json()
      ),
    ] + reports(of: assessment.report(period: period))
      + vessels.map { ("explain", try assessment.explain($0.vessel).json()) }
      + scores.coastGuards.compactMap(\.score.code).map {
        ("explain-coast-guard", try assessment.explain(coastGuard: $0).json())
      }
  }
}

extension ScoresAnswer {
  /// The same with the first boat of each group in conflict.
  fileprivate var inConflict: ScoresAnswer {
    var answer = self
    answer.region?.score.vessels[0].marks = [.conflict]
    answer.coastGuards[0].score.vessels[0].marks = [.conflict]
    return answer
  }
}

extension ReportAnswer {
  /// The same with the first boat of each group in conflict.
  fileprivate var inConflict: ReportAnswer {
    var answer = self
    answer.scores = scores.inConflict
    return answer
  }
}
