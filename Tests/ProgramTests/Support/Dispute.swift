import Foundation
import Testing

/// Two tablets that say different things of one visit to XA-07: in the first, a worn lanyard clip
/// is major; in the other, disabling.
struct Dispute {
  /// The visit's report.
  static let file = "region/XA/2025-08-20-XA-07-technical-assistance-visit.xml"
  /// Its identifier.
  static let report = "c5e8e66f-ed2e-46c4-a0b2-0f9923640977"

  /// The program, with a ledger that holds the region and both contents.
  let program: Program
  /// The first digits of the digest of each: the fixture's, and the other tablet's.
  let first: String
  let other: String
  /// The receipt of the other tablet's, which is the ledger's latest.
  let receipt: Int64

  /// Imports both.
  ///
  /// - Parameter words: What the other tablet wrote in other words.
  init(
    replacing words: [(String, String)] = [(#"severity="major""#, #"severity="disabling""#)],
    otherName: String = "other.xml"
  ) async throws {
    program = try await Program.withRegion()
    try program.write(try Fixture.text(Self.file, replacing: words), to: otherName)
    // What contradicts is kept; that somebody has to decide is told, and is no failure of the
    // import.
    _ = try await program.run(["import", otherName])
    let listing = try await Conflicted(program.run("conflicts --format json"))
    let conflict = try #require(listing.conflicts.first)
    let other = try #require(conflict.candidates.max { $0.receipt < $1.receipt })
    let first = try #require(conflict.candidates.min { $0.receipt < $1.receipt })
    (self.first, self.other) = (String(first.digest.prefix(12)), String(other.digest.prefix(12)))
    receipt = other.receipt
  }

  /// Decides for one of them.
  func decide(_ digest: String, reason: String = "read on board") async throws -> Program.Outcome {
    try await program.run([
      "conflicts", "decide", Self.report, "--keep", digest, "--reason", reason,
    ])
  }

  /// How XA-07 stands on the last day of the made-up region, as known at a receipt.
  func boat(knownAt receipt: Int64? = nil) async throws -> ScoresData.Vessel {
    let known = receipt.map { " --known-at #\($0)" } ?? ""
    let run = try await program.run("scores XA/XA-07 --as-of 2025-09-30 --format json\(known)")
    return try #require(try run.scores().vessel("XA-07"))
  }
}

/// The part of the JSON of `conflicts` that these tests look at.
struct Conflicted: Decodable, Equatable {
  struct Conflict: Decodable, Equatable {
    struct Candidate: Decodable, Equatable {
      var digest: String
      var revision: Int
      var vessel: String?
      var file: String
      var receipt: Int64
      var question: String?
    }

    struct Difference: Decodable, Equatable {
      struct Value: Decodable, Equatable {
        var value: String?
        var line: Int?
      }

      var path: String
      var values: [Value]
    }

    struct Contradiction: Decodable, Equatable {
      var kept: String?
      var reason: String
    }

    var report: String
    var candidates: [Candidate]
    var differences: [Difference]
    var contradictions: [Contradiction]
  }

  var conflicts: [Conflict]

  /// What a run wrote, which must have ended well.
  init(_ run: Program.Outcome) throws {
    #expect(run.status == 0)
    self = try JSONDecoder().decode(Self.self, from: run.output)
  }
}
