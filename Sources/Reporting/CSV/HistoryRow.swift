import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime

/// A row of a service sheet's table: something that happened, or a receipt for what was received or
/// decided.
enum HistoryRow {
  case entry(ChronologyEntry)
  case paper(PaperEntry)

  /// When it happened, or when the receipt was given.
  var at: Instant {
    switch self {
    case .entry(let entry): entry.at
    case .paper(let paper): paper.receivedAt
    }
  }

  /// What it is, by one word.
  var kind: String {
    switch self {
    case .entry(let entry): entry.event.kind.rawValue
    case .paper(let paper): paper.filed == nil ? "decided" : "received"
    }
  }

  /// What happened; nil for a receipt.
  var event: ChronologyEvent? {
    if case .entry(let entry) = self { entry.event } else { nil }
  }

  /// What qualifies that; nil for a receipt.
  var particulars: EntryParticulars? { event.map { EntryParticulars($0) } }

  /// Whether it is in dispute; nil for a receipt.
  var isDisputed: Bool? {
    if case .entry(let entry) = self { entry.isDisputed } else { nil }
  }

  /// Where it is told; nil for a receipt, and for what follows from other entries.
  var citation: Citation? {
    if case .entry(let entry) = self { entry.citation } else { nil }
  }

  /// The receipt; nil for something that happened.
  var paper: PaperEntry? {
    if case .paper(let paper) = self { paper } else { nil }
  }
}

extension PaperEntry {
  /// The report or file; nil for a decision.
  var filed: FiledReport? {
    if case .filed(let filed) = event { filed } else { nil }
  }

  /// The decision; nil for a report or file.
  var decided: DecidedReport? {
    if case .decided(let decided) = event { decided } else { nil }
  }
}
