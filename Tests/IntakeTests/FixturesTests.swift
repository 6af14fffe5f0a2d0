import Foundation
import SeaworthyInspection
import SeaworthyLedger
import SeaworthyNotices
import Testing

@testable import SeaworthyIntake

/// What becomes of the fixtures.
@Suite struct FixturesTests {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures").path

  private func run(_ names: [String]) async throws -> (result: ImportRecord, ledger: Ledger) {
    let ledger = try Ledger.inMemory(clock: ImportBench.clock)
    let importer = Importer(ledger: ledger, rules: ImportRules(jobs: 2))
    return (await ImportRecord.of(importer, names.map { "\(Self.folder)/\($0)" }), ledger)
  }

  @Test("One content in other harmless forms is one document, each form a copy")
  func valid() async throws {
    let (result, ledger) = try await run(["valid"])
    #expect(result.isClean)
    #expect(result.files.count >= 8)
    let info = try ledger.info()
    #expect(info.reports == 1)
    #expect(info.copies == result.files.count)
  }

  @Test("The region is kept, revisions included, and nothing waits")
  func region() async throws {
    let (result, ledger) = try await run(["region"])
    #expect(result.isClean)
    // At commander's risk without an end: Hobby's radio, and Kestrel's antenna in two reports.
    let codes = Array(repeating: "waiver_without_expiry", count: 3)
    #expect(result.files.flatMap(\.notices.codes) == codes)
    #expect(try ledger.registers().count == 4)
  }

  @Test("Reports, registers and statements of the whole vocabulary are kept")
  func whole() async throws {
    let (result, ledger) = try await run(["whole"])
    #expect(result.isClean)
    #expect(Set(result.files.flatMap(\.notices.codes)) == ["not_understood"])
    let info = try ledger.info()
    #expect(info.reports == 2)
    #expect(info.registers == 2)
    #expect(info.statements == 4)
  }

  /// What a refused or held file must cause.
  private struct Expected: Decodable {
    struct Notice: Decodable {
      var code: String
    }
    var outcome: String
    var vessel: String?
    var notices: [Notice]
  }

  @Test("Each refused or held file has the outcome that stands beside it")
  func refused() async throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(Self.folder)/refused")
    let expectations = names.filter { $0.hasSuffix(".expected.json") }
    #expect(expectations.count >= 12)
    let (result, _) = try await run(
      names.filter { !$0.hasSuffix(".expected.json") }.sorted().map { "refused/\($0)" })
    for name in expectations {
      let json = try Data(contentsOf: URL(fileURLWithPath: "\(Self.folder)/refused/\(name)"))
      let expected = try JSONDecoder().decode(Expected.self, from: json)
      let stem = name.dropLast(".expected.json".count)
      let file = try #require(
        result.files.first { $0.shortName.hasPrefix("\(stem).") })
      let summary = ImportRecord(files: [file]).summary
      #expect(summary.summary.held == (expected.outcome == "held" ? 1 : 0), "\(name)")
      #expect(summary.summary.refused == (expected.outcome == "refused" ? 1 : 0), "\(name)")
      #expect(file.vessel?.description == expected.vessel, "\(name)")
      let codes = file.notices.totals.keys.filter { $0.severity != .info }.map(\.code)
      #expect(codes.sorted() == Set(expected.notices.map(\.code)).sorted(), "\(name)")
    }
  }
}
