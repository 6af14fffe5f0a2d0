import SeaworthyTime
import Testing

@testable import SeaworthyLedger

/// An engine over which the contract of a ledger is tested.
enum LedgerEngine: CaseIterable, Sendable {
  /// A file.
  case file
  /// Memory.
  case memory

  /// A new, empty ledger; a folder that it lies in goes away with it.
  func make(clock: TickingClock = .standing) throws -> Ledger {
    switch self {
    case .file:
      let (folder, tell) = (try ScratchFolder(), clock.tell)
      // The ledger holds its clock, and the clock the folder.
      return try Ledger.open(at: folder.file("a.ledger"), mode: .create) {
        withExtendedLifetime(folder) { tell() }
      }
    case .memory: return try Ledger.inMemory(keepsBytes: true, clock: clock.tell)
    }
  }
}
