import Foundation
import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyLedger
import SeaworthyNotices
import SeaworthyReadiness
import SeaworthySimulation
import SeaworthyStandards
import SeaworthyTime
import SeaworthyTrends

/// How long all series of the real scale take, against the scores of the same boats at one instant:
/// 78 boats, 13 coast guards, 10 years; each vessel, class, coast guard and SWBS group, and the
/// region; everything observed, with its verdict, and everything described.
@main
enum SeriesBenchmark {
  static func main() async throws {
    var parameters = SimulationParameters()
    parameters.years = 10
    let standard = try ScoringStandard.shipped()
    let region = try Simulation(parameters, standard.checklists).region()
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("benchmark-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let received = parameters.span.end
    let ledger = try Ledger.open(
      at: folder.appendingPathComponent("a.ledger").path, mode: .create, clock: { received })
    let registers = try region.registers.map {
      submission("register.xml", try InspectionEncoder.encodeUnchecked(.register($0)))
    }
    _ = try ledger.keep(
      contentsOf: registers
        + region.documents.map { submission($0.path, try $0.bytes()) })
    let assessment = try await Assessment(
      ledger, standard: standard, asOf: received, knownUntil: received)
    let scores = try assessment.scores()
    let subjects = Subjects(scores)
    print("\(subjects.vessels.count) vessels, \(region.documents.count) documents")

    let benchmark = try await Benchmark(floor: "scores at one instant") {
      _ = try assessment.scores()
    }
    let first = Period(.year, containing: parameters.span.start)
    for length in [Period.Length.quarter, .month] {
      try await benchmark.measure("those of the region and each coast guard by \(length)") {
        _ = try await assessment.trends(
          TrendsQuestion(by: length, from: first, metrics: .all, warns: false))
      }
      try await benchmark.measure("all series by \(length)") {
        _ = try await series(of: assessment, subjects, by: length, from: first)
      }
      let count = try await series(of: assessment, subjects, by: length, from: first)
      print("\(count) series by \(length)")
    }
    let last = Period(.quarter, containing: received - Milliseconds(1))
    try await benchmark.measure("what a report on a quarter says") {
      _ = try await assessment.report(period: last)
    }
    // As a run of the program has it, which loads what was known first.
    @Sendable func loaded() async throws -> Assessment {
      try await Assessment(ledger, standard: standard, asOf: received, knownUntil: received)
    }
    try await benchmark.measure("the scores, with the ledger loaded first") {
      _ = try await loaded().scores()
    }
    try await benchmark.measure("the report, with the ledger loaded first") {
      _ = try await loaded().report(period: last)
    }
  }

  /// How many series there are, all of them worked out.
  private static func series(
    of assessment: Assessment, _ subjects: Subjects, by length: Period.Length, from first: Period
  ) async throws -> Int {
    func ask(_ boats: TrendsQuestion.Boats, of group: SWBSGroup? = nil) -> TrendsQuestion {
      TrendsQuestion(
        about: boats, group: group, by: length, from: first,
        metrics: group == nil ? .all : .ofGroup, warns: false)
    }
    let answers = try await assessment.trends(
      [ask(.everyCoastGuard)] + SWBSGroup.allCases.map { ask(.everyCoastGuard, of: $0) }
        + subjects.classes.map { ask(.vesselClass($0, coastGuard: nil)) }
        + subjects.vessels.map { ask(.vessel($0)) })
    return answers.reduce(0) { $0 + $1.trends.count + $1.series.count }
  }

  /// Whom series are of.
  private struct Subjects {
    let vessels: [VesselKey]
    let classes: [String]

    init(_ scores: ScoresAnswer) {
      let scored = scores.coastGuards.flatMap(\.score.vessels)
      vessels = scored.map(\.vessel)
      classes = Set(scored.compactMap(\.vesselClass)).sorted()
    }
  }

  /// A file as the import would keep it.
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
}
