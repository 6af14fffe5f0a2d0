import CPowerCut
import Testing

/// A folder whose power a test cuts, whose disk it fills, or in which it kills itself: what
/// CPowerCut says.
///
/// Every ledger in it must be closed before it goes.
final class PowerDomain {
  private let domain: OpaquePointer

  init(_ folder: String, _ plan: PowerCutPlan = PowerCutPlan()) throws {
    domain = try #require(power_cut_begin(folder, plan))
  }

  deinit {
    power_cut_end(domain)
  }

  /// What has happened so far.
  var counts: PowerCutCounts { power_cut_counts(domain) }

  /// Changes what is to happen.
  func plan(_ plan: PowerCutPlan) { power_cut_plan(domain, plan) }

  /// Leaves in the folder what a disk may have after a cut.
  func restore(_ loss: PowerLoss) throws {
    try #require(counts.openFiles == 0, "a ledger is open still")
    try #require(power_cut_restore(domain, loss.kind, Int32(loss.sector), loss.seed))
  }
}

/// What is lost at a cut.
struct PowerLoss: Sendable, CustomTestStringConvertible {
  let kind: PowerCutLoss
  /// The bytes of a sector.
  let sector: Int
  let seed: UInt64

  /// All that was not synced.
  static let all = PowerLoss(seed: 0)

  /// One of eight loses all that was not synced; a killed process is another: it loses nothing.
  init(seed: UInt64) {
    self.seed = seed
    sector = seed % 2 == 0 ? 512 : 4096
    switch seed / 2 % 8 {
    case 0: kind = PowerCutLossAll
    case 1: kind = PowerCutLossNone
    default: kind = PowerCutLossRandom
    }
  }

  var testDescription: String { "loss \(kind.rawValue), sectors of \(sector), seed \(seed)" }
}

extension PowerCutPlan {
  static func cut(atOperation number: Int64) -> Self { Self() { $0.cutAtOperation = number } }

  /// A cut at a sync, before it has an effect or after.
  static func cut(atSync number: Int64, isAfter: Bool) -> Self {
    Self() { plan in
      if isAfter { plan.cutAfterSync = number } else { plan.cutBeforeSync = number }
    }
  }

  /// The process's own SIGKILL at a sync, before it has an effect or after.
  static func kill(atSync number: Int64, isAfter: Bool) -> Self {
    Self() { plan in
      if isAfter { plan.killAfterSync = number } else { plan.killBeforeSync = number }
    }
  }

  /// So many bytes of room for all files.
  static func room(_ bytes: Int64) -> Self { Self() { $0.room = bytes } }

  private init(_ change: (inout Self) -> Void) {
    self.init()
    change(&self)
  }
}
