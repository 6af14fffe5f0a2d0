import SeaworthyInspection
import SeaworthyTime

/// When the demo takes place.
enum DemoRegion {
  /// The period that it reports on.
  static let period = Period(.fiscalQuarter, containing: now - Milliseconds(1))
  /// The demo's clock: 2025-10-01T00:00:00Z.
  static let now = Instant(milliseconds: 1_759_276_800_000)
  /// The number with which the journal of the demo's ledger begins, so that each demo's reports
  /// have the same bytes.
  static let lot = Digest(sha256Of: Array("seaworthy demo".utf8))
  /// The last day before it, as a person would type it.
  static let lastDay = CivilDate(now - Milliseconds(1)).description
}
