import Foundation
import SeaworthyInspection
import SeaworthyLedger
import SeaworthyNotices
import SeaworthyStandards
import SeaworthyTime
import Testing

@testable import SeaworthyIntake

/// Files that are kept, imported in the order of their names, each case beside the notices that it
/// must cause.
@Suite struct ImplausibleFixtureTests {
  private struct Expected: Decodable {
    var notices: [Told]
  }

  private struct Told: Hashable, Decodable {
    var file: String
    var code: String
    var severity: String
    var line: Int?
    var found: String?
    var nearest: String?

    init(_ notice: Notice, of file: String) {
      self.file = file.split(separator: "/").last.map(String.init) ?? file
      code = notice.kind.code
      severity = notice.kind.severity.rawValue
      line = notice.place?.line
      found = notice.found
      nearest = notice.nearest
    }
  }

  private static let folder = "\(FixturesTests.folder)/implausible"

  static let cases = try? FileManager.default.contentsOfDirectory(atPath: folder).sorted()

  /// What an import of a case tells, and how many of its files are kept.
  private func told(of name: String, jobs: Int) async throws -> (told: [Told], kept: Int) {
    let standard = try ScoringStandard.shipped()
    let rules = ImportRules(
      jobs: jobs,
      checklists: ChecklistCodes(
        Dictionary(
          uniqueKeysWithValues: standard.checklists.map { ($0.vesselClass, $0.items.map(\.code)) }))
    )
    let folder = "\(Self.folder)/\(name)"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .filter { $0.hasSuffix(".xml") }.map { "\(folder)/\($0)" }
    // 1 January 2027: after every day in the files but the mistyped ones.
    let ledger = try Ledger.inMemory(clock: { Instant(milliseconds: 1_798_761_600_000) })
    let record = await ImportRecord.of(Importer(ledger: ledger, rules: rules), files)
    let told = record.files.flatMap { file in
      file.notices.samples.map { Told($0, of: file.name) }
    }
    return (
      told + record.findings.map { Told($0.notice, of: $0.file) },
      record.summary.summary.kept + record.summary.summary.revised
    )
  }

  @Test("Everything is kept, and exactly what is expected is told", arguments: cases ?? [])
  func causes(name: String) async throws {
    let json = try Data(contentsOf: URL(fileURLWithPath: "\(Self.folder)/\(name)/expected.json"))
    let expected = try JSONDecoder().decode(Expected.self, from: json)
    for jobs in [1, 4] {
      let (told, kept) = try await told(of: name, jobs: jobs)
      #expect(told == expected.notices)
      let files = try FileManager.default.contentsOfDirectory(atPath: "\(Self.folder)/\(name)")
      #expect(kept == files.count - 1)
    }
  }

  @Test("Every kind of implausibility has a case") func everyKind() async throws {
    var codes: Set<String> = []
    for name in try #require(Self.cases) {
      codes.formUnion(try await told(of: name, jobs: 1).told.map(\.code))
    }
    let own = [
      "imo_check_digit", "mmsi_not_a_ship", "hin_form", "unknown_country", "implausible_date",
      "implausible_end", "prepared_late", "waiver_too_long", "unit_slip", "outside_limits",
    ]
    #expect(Set(NoticeKind.plausibilityKinds.map(\.code) + own).subtracting(codes) == [])
  }
}
