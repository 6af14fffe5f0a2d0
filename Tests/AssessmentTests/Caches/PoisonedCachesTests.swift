import Foundation
import SeaworthyInspection
import SeaworthyLedger
import SeaworthyStandards
import SeaworthyTime
import Testing

@testable import SeaworthyAssessment

/// Caches may be lost, damaged or exchanged: no answer changes.
@Suite("Poisoned caches")
struct PoisonedCachesTests {
  /// The files that make up the ledger: two boats of a coast guard of the region, one report in all its byte
  /// forms, a conflict of two contents, a conflict of registers and a held file.
  private static func files() throws -> [(name: String, bytes: [UInt8])] {
    let paths = try ["region/XA", "valid"].flatMap { folder in
      try FileManager.default.subpathsOfDirectory(
        atPath: FixtureRegion.folder.appending(path: folder).path
      ).filter { $0.hasSuffix(".xml") }.sorted().map { folder + "/" + $0 }
    }.filter { path in !["-XA-09-", "-XA-21-"].contains { path.contains($0) } }
    let fixtures = try paths.map { path in
      (path, [UInt8](try Data(contentsOf: FixtureRegion.folder.appending(path: path))))
    }
    let others = [
      ("one.xml", try boatCheckFile()), ("other.xml", try boatCheckFile(result: "nonstandard")),
      ("register.xml", try registerFile()),
      (
        "other-register.xml",
        try registerFile().replacingOccurrences(of: "count=\"2\"", with: "count=\"3\"")
      ),
      ("held.xml", try boatCheckFile(4, result: "standart")), ("override.xml", try overrideFile()),
    ]
    return fixtures + others.map { ($0, Array($1.utf8)) }
  }

  private static func ledger() throws -> ScratchLedger {
    let scratch = try ScratchLedger(receivedAt: "2025-10-01T00:00:00Z")
    for (name, bytes) in try files() { try scratch.keep(name, bytes: bytes) }
    return scratch
  }

  /// Everything that is asked of a ledger.
  private struct Answers: Equatable {
    var scores: [ScoresAnswer] = []
    var vessels: [VesselAnswer] = []
    var held: HeldAnswer

    /// Asked now, of an earlier day, and of an earlier receipt.
    init(_ ledger: Ledger) async throws {
      let standard = try ScoringStandard.shipped()
      let now = try await Assessment(
        ledger, standard: standard, asOf: try instant("2025-10-01T00:00:00Z"),
        knownUntil: .distantFuture)
      held = try now.held(in: ledger)
      scores = [try now.scores()]
      vessels = try now.vessels.map { try now.explain($0) }
      let earlier = try await Assessment(
        ledger, standard: standard, asOf: try instant("2025-06-01T00:00:00Z"), knownAt: 12,
        knownUntil: .distantFuture)
      scores.append(try earlier.scores())
      vessels += try earlier.vessels.map { try earlier.explain($0) }
    }
  }

  @Test("change no answer, and a file that comes again is the same", arguments: Poison.allCases)
  func change(poison: Poison) async throws {
    let scratch = try Self.ledger()
    let answers = try await Answers(scratch.ledger)
    #expect(answers.vessels.count >= 4)
    #expect(answers.held.files.count > 2)
    let digest = try scratch.ledger.digest()
    #expect(try poison.befall(ledgerAt: scratch.ledger.path, seed: 42) > 25)
    #expect(try await Answers(scratch.ledger) == answers)
    for (name, bytes) in try Self.files() {
      #expect(
        [.alreadyKept(receipt: nil), .alreadyHeld].contains(try scratch.keep(name, bytes: bytes)))
    }
    #expect(try scratch.ledger.digest() == digest)
    #expect(try await Answers(scratch.ledger) == answers)
  }
}
