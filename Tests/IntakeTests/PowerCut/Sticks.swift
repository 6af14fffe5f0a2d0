import Foundation
import SeaworthyInspection
import SeaworthyLedger
import Testing

@testable import SeaworthyIntake

/// Sticks full of files that are imported one after another into a ledger on a disk beside them, in
/// folders that are not there yet. Each stick is kept in one go.
struct Sticks {
  let folder: ScratchFolder
  let paths: [String]
  /// The folder that stands for the disk.
  var disk: String { folder.file("disk") }
  var ledgerPath: String { folder.file("disk/new/folder/a.ledger") }

  /// Sticks that are in a folder already. The folder does not go away with them.
  init(in folder: String, paths: [String]) {
    (self.folder, self.paths) = (ScratchFolder(lent: folder), paths)
  }

  /// So many files, on sticks of so many.
  init(files: Int, perStick: Int) throws {
    folder = try ScratchFolder()
    var paths: [String] = []
    for first in stride(from: 0, to: files, by: perStick) {
      let name = "stick-\(1000 + first / perStick)"
      for number in first..<min(first + perStick, files) {
        try folder.write(["\(name)/\(10_000 + number).xml": Self.text(number)])
      }
      paths.append(folder.file(name))
    }
    self.paths = paths
    try folder.write(["disk/.keep": ""])
  }

  /// Of twelve files one each is a revision, a conflict, a held file, a refused one, a copy in
  /// other bytes and a register; the others are reports.
  private static func text(_ number: Int) -> String {
    let before = number - 1
    let hull = "XA-\(10 + number / 12)"
    let date = "20\(10 + number / 28 % 15)-0\(1 + number % 9)-\(10 + number % 18)"
    func report(_ id: Int, revision: Int = 1) -> SampleXML {
      SampleXML(id: id + 1, revision: revision, hull: hull, date: date)
    }
    switch number % 12 {
    case 2: return report(before, revision: 2).report
    case 4:
      var other = report(before)
      other.remarks = "Other than \(before)."
      return other.report
    case 6:
      var misspelt = report(number)
      misspelt.severity = "disablng"
      return misspelt.report
    case 8: return "not a report, number \(number)"
    case 9: return text(number - 2).replacingOccurrences(of: "\n", with: "\r\n")
    case 11: return report(number).register(hulls: [hull, "XA-9999"])
    default: return report(number).report
    }
  }

  /// What importing all of them told: the files that were kept and refused by then, by path, and
  /// what stopped it.
  struct Told {
    var kept: [String] = []
    var refused: [String] = []
    var fault: LedgerError?

    /// How many files were told of.
    var count: Int { kept.count + refused.count }
  }

  /// Opens the ledger, imports the sticks and closes it.
  ///
  /// - Parameters:
  ///   - path: Another ledger; nil for the one on the disk.
  ///   - tell: Is told of each file as soon as the importer tells.
  func importAll(into path: String? = nil, tell: (FileResult) -> Void = { _ in }) async -> Told {
    var told = Told()
    do throws(LedgerError) {
      let ledger = try Ledger.open(
        at: path ?? ledgerPath, mode: .create, clock: ImportBench.clock)
      for stick in paths {
        let importer = Importer(ledger: ledger, rules: ImportRules(jobs: 2))
        let ending = await importer.run([stick]) { event in
          guard case .file(let file) = event else { return }
          tell(file)
          if file.outcome == .handed(.refused) {
            told.refused.append(file.name)
          } else {
            told.kept.append(file.name)
          }
        }
        if let fault = ending.ledgerFault { throw fault }
      }
    } catch {
      told.fault = error
    }
    return told
  }

  /// Makes the disk as empty as it was.
  func clearDisk() throws {
    try FileManager.default.removeItem(atPath: disk)
    try folder.write(["disk/.keep": ""])
  }

  /// What an import that nothing disturbs leaves.
  func undisturbed() async throws -> LedgerContent {
    let path = folder.file("undisturbed.ledger")
    let told = await importAll(into: path)
    try #require(told.fault == nil)
    return try LedgerContent(ofLedgerAt: path)
  }
}

/// What two ledgers must have in common that took in the same files.
struct LedgerContent: Equatable {
  let digest: Digest
  let copies: Int
  let held: Int
  let refused: Int

  init(ofLedgerAt path: String) throws {
    let ledger = try Ledger.open(at: path, mode: .write, clock: ImportBench.clock)
    let info = try ledger.info()
    digest = try ledger.digest()
    (copies, held, refused) = (info.copies, info.held, info.refused)
  }
}
