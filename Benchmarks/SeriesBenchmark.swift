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

    let benchmark = try Benchmark(floor: "scores at one instant") { _ = try assessment.scores() }
    let first = Period(.year, containing: parameters.span.start)
    for length in [Period.Length.quarter, .month] {
      try benchmark.measure("those of the region and each coast guard by \(length)") {
        _ = try assessment.trends(
          TrendsQuestion(by: length, from: first, metrics: .all, warns: false))
      }
      try benchmark.measure("all series by \(length)") {
        _ = try series(of: assessment, subjects, by: length, from: first)
      }
    }
    print("\(try series(of: assessment, subjects, by: .quarter, from: first)) series by quarter")
  }

  /// How many series there are, all of them worked out.
  private static func series(
    of assessment: Assessment, _ subjects: Subjects, by length: Period.Length, from first: Period
  ) throws -> Int {
    var count = 0
    func ask(_ boats: TrendsQuestion.Boats, of group: SWBSGroup? = nil) throws {
      let answer = try assessment.trends(
        TrendsQuestion(
          about: boats, group: group, by: length, from: first,
          metrics: group == nil ? .all : .ofGroup, warns: false))
      count += answer.trends.count + answer.series.count
    }
    try ask(.everyCoastGuard)
    for group in SWBSGroup.allCases { try ask(.everyCoastGuard, of: group) }
    for name in subjects.classes { try ask(.vesselClass(name, coastGuard: nil)) }
    for vessel in subjects.vessels { try ask(.vessel(vessel)) }
    return count
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
