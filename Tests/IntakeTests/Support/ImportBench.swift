import SeaworthyInspection
import SeaworthyLedger
import SeaworthyNotices
import SeaworthyTime

@testable import SeaworthyIntake

/// A folder with files to import, and a ledger beside them.
struct ImportBench {
  let folder: ScratchFolder

  init(_ files: [String: String] = [:]) throws {
    folder = try ScratchFolder()
    try folder.write(["visit/.keep": ""])
    for (name, text) in files { try folder.write(["visit/\(name)": text]) }
  }

  /// 1 April 2026.
  static let clock: @Sendable () -> Instant = { Instant(milliseconds: 1_775_001_600_000) }

  var visit: String { folder.file("visit") }

  func ledger(_ name: String = "a.ledger") throws(LedgerError) -> Ledger {
    try Ledger.open(at: folder.file(name), mode: .create, clock: Self.clock)
  }

  /// Imports the folder, or other paths.
  func run(
    into ledger: Ledger, _ paths: [String]? = nil, rules: ImportRules = ImportRules(jobs: 2),
    standardInput: Int32 = 0
  ) async -> ImportRecord {
    await ImportRecord.of(
      Importer(ledger: ledger, rules: rules, standardInput: standardInput), paths ?? [visit])
  }
}

/// All that an import told.
struct ImportRecord: Equatable {
  var files: [FileResult] = []
  var findings: [ImportFinding] = []
  var progress: [ImportProgress] = []
  var ending = ImportEnding()

  static func of(_ importer: Importer, _ paths: [String]) async -> ImportRecord {
    var record = ImportRecord()
    record.ending = await importer.run(paths, of: InputAmount(paths)) { event in
      switch event {
      case .file(let file): record.files.append(file)
      case .finding(let finding): record.findings.append(finding)
      case .progress(let progress): record.progress.append(progress)
      }
    }
    return record
  }

  /// The summary of what was told.
  var summary: ImportSummary { summary() }

  /// The summary of what was told, with so much of it kept.
  func summary(caps: ImportTally.Caps = ImportTally.Caps()) -> ImportSummary { tally(caps).summary }

  /// Whether nothing waits for anybody.
  var isClean: Bool { tally().isClean && ending == ImportEnding() }

  private func tally(_ caps: ImportTally.Caps = ImportTally.Caps()) -> ImportTally {
    var tally = ImportTally(caps: caps)
    for file in files { tally.add(file) }
    for finding in findings { tally.add(finding) }
    return tally
  }

  /// The outcomes by the files' names without their folders.
  var outcomes: [String: FileResult.Outcome] {
    Dictionary(files.map { ($0.shortName, $0.outcome) }) { first, _ in first }
  }

  /// The codes of a file's notices.
  func codes(of shortName: String) -> [String]? {
    files.first { $0.shortName == shortName }?.notices.codes
  }
}

extension FileResult {
  /// The name without folders.
  var shortName: String { name.split(separator: "/").last.map(String.init) ?? name }
}
