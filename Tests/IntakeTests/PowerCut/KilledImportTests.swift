import CPowerCut
import Foundation
import SeaworthyLedger
import Testing

@testable import SeaworthyIntake

/// A process that is killed at a sync, before it has an effect or after, loses nothing that it
/// told.
///
/// Each process is one that the test starts; it writes the names of the files that it was told of
/// into a file, line by line, as a person would see them on a terminal.
@Suite struct KilledImportTests {
  @Test(
    "SIGKILL before and after every sync of an import into a new ledger", arguments: [false, true])
  func everySync(isAfter: Bool) async throws {
    let sticks = try Sticks(files: 12, perStick: 3)
    let expected = try await sticks.undisturbed()
    let syncs = try await sticks.countsOfImport().syncs
    let step = Torture.isAsked ? 1 : 5
    var killed = 0
    for number in stride(from: isAfter ? 1 : 2, through: Int(syncs), by: step) {
      try sticks.clearDisk()
      let child = KilledImport(sticks, atSync: number, isAfter: isAfter)
      await #expect(processExitsWith: .signal(SIGKILL)) { [child = child as KilledImport] in
        try await child.run()
      }
      killed += 1
      try await sticks.expectSound(
        try child.told(), "sync \(number) of \(syncs), \(isAfter ? "after" : "before")")
      #expect(try await sticks.importAgain() == expected)
    }
    Torture.tell("killed \(isAfter ? "after" : "before") \(killed) of \(syncs) syncs")
  }
}

/// An import that kills its own process.
struct KilledImport: Codable, Sendable {
  private let folder: String
  private let sticks: [String]
  private let sync: Int
  private let isAfter: Bool

  init(_ sticks: Sticks, atSync sync: Int, isAfter: Bool) {
    folder = sticks.folder.path
    self.sticks = sticks.paths
    (self.sync, self.isAfter) = (sync, isAfter)
  }

  private var tellingPath: String { "\(folder)/told-\(sync)-\(isAfter)" }

  /// Imports, and is killed.
  func run() async throws {
    let sticks = Sticks(in: folder, paths: sticks)
    let domain = try PowerDomain(sticks.disk, .kill(atSync: Int64(sync), isAfter: isAfter))
    try Data().write(to: URL(fileURLWithPath: tellingPath))
    let telling = try #require(FileHandle(forWritingAtPath: tellingPath))
    _ = await sticks.importAll { file in
      let isRefused = file.outcome == .handed(.refused)
      try? telling.write(contentsOf: Data("\(isRefused ? "refused" : "kept") \(file.name)\n".utf8))
    }
    // The domain has to last until here.
    #expect(domain.counts.syncs < sync)
  }

  /// What it had told by then.
  func told() throws -> Sticks.Told {
    let lines = try String(contentsOf: URL(fileURLWithPath: tellingPath), encoding: .utf8)
    var told = Sticks.Told()
    for line in lines.split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 1)
      if words[0] == "refused" { told.refused.append(String(words[1])) }
      if words[0] == "kept" { told.kept.append(String(words[1])) }
    }
    return told
  }
}
