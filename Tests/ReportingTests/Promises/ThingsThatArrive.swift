import Foundation
import SeaworthyInspection
import SeaworthyNotices
import SeaworthyTime

@testable import SeaworthyLedger

/// A set of files and decisions in which order could matter: revisions before and after their
/// originals, contents that conflict, a decided conflict, a revision from elsewhere, a withdrawn
/// report, held files, one of them corrected, several byte forms, and a refused file.
struct ThingsThatArrive: Sendable {
  /// A file, or a decision.
  enum Thing: Sendable {
    case file(Submission)
    case decision(Decision)

    /// Lets it come into a ledger.
    func arrive(in ledger: Ledger) throws {
      switch self {
      case .file(let file): _ = try ledger.keep(file)
      case .decision(let decision):
        try ledger.write { database in
          var desk = try FilingDesk(database, ledger: ledger, batch: nil)
          _ = try desk.keep(decision)
        }
      }
    }
  }

  /// All of them, the decisions last.
  let all: [Thing]
  /// A report whose inspection is to come when the earliest ledger receives it, and over when a
  /// later one does.
  let dated: Thing

  /// When the earliest ledger receives anything.
  static let received = Instant(milliseconds: 1_775_001_600_000)

  /// The set, made once.
  static let shared = Result { try ThingsThatArrive() }

  private init() throws {
    let files = try Self.files()
    dated = .file(
      try Self.file("region/XB/2025-07-16-XB-12-follow-up.xml", named: "dated.xml") {
        $0.replacing("2025-07", with: "2026-05")
      })
    let ledger = try Ledger.inMemory(keepsBytes: true, clock: { Self.received })
    for file in files { _ = try ledger.keep(file) }
    let decided = try Self.document(files, "2025-01-21-XB-11-status-report.xml")
    let first = try ledger.decide(
      decided.subject, keep: decided.digest, reason: "the first is a copy of another month")
    let other = try Self.document(files, "another content.xml")
    let second = try ledger.decide(
      decided.subject, keep: other.digest, reason: "no, it was looked up in the log")
    let withdrawn = try Self.document(files, "2024-10-08-XB-12-boat-check.xml")
    let third = try ledger.withdraw(withdrawn.subject, reason: "written for an exercise")
    all = files.map { .file($0) } + [first, second, third].map { .decision($0.decision) }
  }

  /// A ledger that received all of them in their order.
  func ledger() throws -> Ledger {
    let ledger = try Ledger.inMemory(keepsBytes: true, clock: { Self.received })
    for thing in all + [dated] { try thing.arrive(in: ledger) }
    return ledger
  }

  private static func files() throws -> [Submission] {
    let paths = [
      "region/XA/2024-06-10-XA-register.xml", "region/XB/2024-06-10-XB-register.xml",
      "region/XA/2024-09-19-XA-08-technical-assistance-visit-revision-2.xml",
      "region/XA/2024-09-19-XA-08-technical-assistance-visit.xml",
      "region/XA/2025-03-11-XA-07-boat-check.xml",
      "region/XA/2025-08-21-XA-08-materiel-inspection.xml",
      "region/XB/2024-10-08-XB-11-boat-check.xml", "region/XB/2024-10-08-XB-12-boat-check.xml",
      "region/XB/2025-01-21-XB-11-status-report.xml",
      "region/XB/2025-07-15-XB-11-technical-assistance-visit.xml",
      "imports/two-tablets-one-report/01-engineer.xml",
      "imports/two-tablets-one-report/02-coxswain.xml",
      "imports/revision-by-another-source/02-revised.xml", "refused/severity-capital.xml",
      "refused/picture.xml", "valid/carriage-returns.xml", "valid/prefix.xml",
    ]
    let status = "region/XB/2025-01-21-XB-11-status-report.xml"
    let trial = "region/XB/2025-01-22-XB-12-underway-trial.xml"
    return try paths.map { try file($0) } + [
      file(status, named: "another content.xml") {
        $0.replacing("station Bravo Harbour", with: "station Alfa Harbour")
      },
      file(trial), file(trial, named: "a copy of the trial.xml"),
      file(trial, named: "held first.xml") { $0.replacing("final", with: "finnal") },
      // Held as well, and no other form of the trial: nothing of its revision puts it right.
      file(trial, named: "another tablet.xml") {
        $0.replacing("final", with: "finnal")
          .replacing("result=\"standard\"", with: "result=\"nonstandard\"")
      },
    ]
  }

  private static func file(
    _ path: String, named name: String? = nil, _ change: (String) -> String = { $0 }
  ) throws -> Submission {
    let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/\(path)")
    var bytes = [UInt8](try Data(contentsOf: url))
    if name != nil { bytes = Array(change(String(decoding: bytes, as: UTF8.self)).utf8) }
    let content: Submission.Content =
      switch InspectionDecoder.decode(bytes) {
      case .document(let document, let digest, _):
        .document(
          document, digest: digest,
          compactForm: CompactForm.encode(document, ofFile: Digest(sha256Of: bytes)))
      case .held(let envelope, let notices): .held(envelope, notices: notices)
      case .refused(let notices): .refused(codes: notices.codes)
      }
    return Submission(fileName: name ?? url.lastPathComponent, bytes: bytes, content: content)
  }

  private static func document(
    _ files: [Submission], _ name: String
  ) throws -> (subject: Decision.Subject, digest: Digest) {
    for file in files where file.fileName == name {
      if case .document(.report(let report), let digest, _) = file.content {
        return (.documents(report.identifier), digest)
      }
    }
    throw LedgerError(.notFound, path: name)
  }
}
