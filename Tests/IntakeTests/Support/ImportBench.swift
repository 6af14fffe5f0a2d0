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

  /// Imports the folder.
  func run(
    into ledger: Ledger, _ paths: [String]? = nil, jobs: Int = 2, classes: Set<String>? = nil,
    schema: SchemaCheck? = nil, standardInput: Int32 = 0
  ) async -> ImportResult {
    await Importer(
      ledger: ledger, jobs: jobs, classes: classes, schema: schema, standardInput: standardInput
    ).run(paths ?? [visit])
  }
}

extension ImportResult {
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
