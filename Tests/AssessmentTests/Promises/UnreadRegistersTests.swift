import Foundation
import SeaworthyInspection
import SeaworthyNotices
import SeaworthyStandards
import SeaworthyTime
import Testing

@testable import SeaworthyAssessment
@testable import SeaworthyLedger

/// No register that cannot be read makes a boat, a coast guard or the region look better; nor does
/// one that is missing, unless it kept boats apart: without one all count, by what reports say.
/// Source: product, promise 1; doctrine 4, "A coast guard at t".
@Suite("Registers that cannot be read")
struct UnreadRegistersTests {
  /// Whether `make torture` asks for all mutants; the suite takes some of them.
  private static let isAsked =
    ProcessInfo.processInfo.environment["SEAWORTHY_TORTURE"] != nil

  @Test("never better any figure of the region against the good register")
  func mutants() async throws {
    let files = try FixtureText.all(in: "region")
    let submissions = Self.submissions(files)
    let good = try await told(submissions)
    var counts: [RegisterMutant.Change: Int] = [:]
    var held = 0
    for (place, file) in files.enumerated() where file.name.hasSuffix("register.xml") {
      let mutants = RegisterMutant.all(of: file.text.text)
      #expect(mutants.count > 50, "\(file.name)")
      for mutant in mutants.enumerated().filter({ Self.isAsked || $0.offset % 29 == place % 29 })
        .map(\.element)
      {
        var text = file.text
        text.text = mutant.text
        var mutated = submissions
        mutated[place] = GoodDocument.submission(file.name, text.bytes())
        let told = try await told(mutated)
        for (told, good) in zip(told, good) {
          #expect(told.better(than: good) == [], "\(file.name), \(mutant.place) \(mutant.change)")
        }
        counts[mutant.change, default: 0] += 1
        held += told.contains { $0.isAnyHeld } ? 1 : 0
      }
    }
    let total = counts.values.reduce(0, +)
    #expect(total > 5 && held * 10 > total * 7)
    if Self.isAsked {
      #expect(Set(counts.keys) == Set(RegisterMutant.Change.allCases))
      print("mutants of registers: \(total) (\(counts)), of them held: \(held)")
    }
  }

  @Test("nor does one that is left out", arguments: [["XA"], ["XB"], ["XA", "XB"]])
  func leftOut(coastGuards: [String]) async throws {
    let files = try FixtureText.all(in: "region")
    let left = files.filter { file in
      !coastGuards.contains { file.name.hasSuffix("\($0)-register.xml") }
    }
    // Each coast guard has two registers.
    #expect(left.count == files.count - 2 * coastGuards.count)
    for (told, good) in zip(
      try await told(Self.submissions(left)), try await told(Self.submissions(files))
    ) {
      #expect(told.better(than: good) == [])
    }
  }

  private static func submissions(_ files: [(name: String, text: FixtureText)]) -> [Submission] {
    files.map { GoodDocument.submission($0.name, $0.text.bytes()) }
  }

  /// What is told of the region from some files, at each of some instants.
  private func told(_ submissions: [Submission]) async throws -> [Told] {
    let instants = try ["2024-06-20T00:00:00Z", "2025-09-16T00:00:00Z"].map { try instant($0) }
    let received = try instant("2025-10-01T00:00:00Z")
    let ledger = try Ledger.inMemory(keepsBytes: true, clock: { received })
    for submission in submissions { _ = try ledger.keep(submission) }
    let known = try await KnownContent(ledger, knownAt: nil)
    let standard = try ScoringStandard.shipped()
    let vessels = try ["XA/XA-07", "XA/XA-08", "XB/XB-11", "XB/XB-12"].map { try vessel($0) }
    var told: [Told] = []
    for instant in instants {
      let assessment = try await Assessment(known, standard: standard, asOf: instant)
      told.append(
        Told(
          groups: try ToldGroups(assessment),
          boats: try ToldFigures(assessment, vessels, []),
          isAnyHeld: !known.heldRegisters.isEmpty))
    }
    return told
  }

  private struct Told {
    var groups: ToldGroups
    var boats: ToldFigures
    var isAnyHeld: Bool

    func better(than other: Told) -> [String] {
      groups.better(than: other.groups) + boats.better(than: other.boats)
    }
  }
}
