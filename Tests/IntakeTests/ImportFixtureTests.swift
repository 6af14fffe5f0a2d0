import Foundation
import SeaworthyArchive
import SeaworthyInspection
import SeaworthyLedger
import SeaworthyNotices
import SeaworthyStandards
import SeaworthyTime
import Testing

@testable import SeaworthyIntake

/// Files that are imported in the order of their names, and archives, each case beside the notices
/// that it must cause.
@Suite struct ImportFixtureTests {
  static let implausible = Result { try ImportCase.folders(in: "implausible") }
  static let cases = Result {
    try implausible.get() + ImportCase.folders(in: "imports") + ImportCase.archives()
  }

  /// What an import tells of a case.
  private func record(of sample: ImportCase, jobs: Int) async throws -> ImportRecord {
    let standard = try ScoringStandard.shipped()
    var rules = ImportRules(
      jobs: jobs,
      checklists: ChecklistCodes(
        Dictionary(
          uniqueKeysWithValues: standard.checklists.map { ($0.vesselClass, $0.items.map(\.code)) }))
    )
    let other = sample.expected.rules
    if other?.schema == true { rules.schema = try SchemaCheck() }
    if let vessels = other?.vessels { rules.rememberedVessels = vessels }
    if let entries = other?.entries { rules.archiveLimits.entries = entries }
    if let bytes = other?.unpackedBytes { rules.archiveLimits.unpackedBytes = bytes }
    // 1 January 2027: after every day in the files but the mistyped ones.
    let ledger = try Ledger.inMemory(clock: { Instant(milliseconds: 1_798_761_600_000) })
    return await ImportRecord.of(Importer(ledger: ledger, rules: rules), sample.paths)
  }

  private func told(in record: ImportRecord) -> [ToldNotice] {
    record.files.flatMap { file in
      file.notices.samples.map { ToldNotice($0, of: file.name) }
    } + record.findings.map { ToldNotice($0.notice, of: $0.file) }
  }

  @Test("Exactly what is expected becomes of the files and is told", arguments: try cases.get())
  func causes(sample: ImportCase) async throws {
    for jobs in [1, 4] {
      let record = try await record(of: sample, jobs: jobs)
      #expect(told(in: record) == sample.expected.notices)
      let outcomes = Dictionary(
        uniqueKeysWithValues: record.files.map { ($0.shortName, $0.outcome.name) })
      if let expected = sample.expected.outcomes {
        #expect(outcomes == expected)
      } else {
        #expect(outcomes.values.allSatisfy { $0 == "kept" || $0 == "revised" })
        #expect(outcomes.count == sample.paths.count)
      }
    }
  }

  @Test("Every kind of implausibility has a case") func everyKind() async throws {
    let codes = Set(try Self.implausible.get().flatMap(\.expected.notices).map(\.code))
    let own = [
      "imo_check_digit", "mmsi_not_a_ship", "hin_form", "unknown_country", "implausible_date",
      "implausible_end", "prepared_late", "waiver_too_long", "unit_slip", "outside_limits",
    ]
    #expect(Set(NoticeKind.plausibilityKinds.map(\.code) + own).subtracting(codes) == [])
  }
}

extension FileResult.Outcome {
  /// Its name in the fixtures.
  fileprivate var name: String {
    switch self {
    case .handed(.kept): "kept"
    case .handed(.alreadyKept): "alreadyKept"
    case .handed(.revised): "revised"
    case .handed(.conflicting): "conflicting"
    case .handed(.needsDecision): "needsDecision"
    case .handed(.held): "held"
    case .handed(.alreadyHeld): "alreadyHeld"
    case .handed(.refused): "refused"
    case .notRead: "notRead"
    case .leftAlone: "leftAlone"
    }
  }
}
