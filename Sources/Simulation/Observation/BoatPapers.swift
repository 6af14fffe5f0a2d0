import SeaworthyInspection
import SeaworthyTime

/// What is written down about a boat: the discrepancies that its papers know, and the news of it
/// that reached whoever plans visits.
struct BoatPapers: Sendable {
  /// Whose boat they are kept for.
  private(set) var holder: VesselKey?
  /// The discrepancies that are not done with.
  var records: [DiscrepancyRecord] = []
  /// How many discrepancies were ever written down.
  var count = 0
  /// How the boat seemed by the last reports, each from when it arrived.
  private(set) var news: [(arrived: Instant, badness: Double)] = []
  /// When the team was last on board.
  var lastVisit: Instant?
  /// When anybody last looked at it for a report.
  var lastLook: Instant?
  /// The names of the last files, so that no name is used twice.
  private var fileNames: [String] = []

  /// Begins anew: who takes a boat over keeps papers of its own.
  mutating func begin(for vessel: VesselKey) {
    holder = vessel
    records = []
  }

  /// Takes note of how a report makes the boat look.
  mutating func note(_ report: InspectionReport, arriving instant: Instant) {
    news.append((instant, report.badness))
    if news.count > 12 { news.removeFirst() }
  }

  /// How bad the boat seems by what has arrived within four months before an instant, 0 to 1: by
  /// the last news and by all of it; ½ if there is none.
  func badness(at instant: Instant) -> Double {
    let recent = news.filter { $0.arrived <= instant && instant - $0.arrived < .days(120) }
    guard let last = recent.max(by: { $0.arrived < $1.arrived }) else { return 0.5 }
    let mean = recent.map(\.badness).reduce(0, +) / Double(recent.count)
    return (last.badness + mean) / 2
  }

  /// A name for a file of the boat, with a count if another has it already.
  mutating func fileName(_ name: String) -> String {
    let twins = fileNames.count { $0 == name }
    fileNames = fileNames.suffix(15) + [name]
    return twins == 0 ? name : "\(name)-\(twins + 1)"
  }
}

/// A discrepancy as the boat's papers know it.
struct DiscrepancyRecord: Sendable {
  /// Its identifier.
  var identifier: String
  /// The place of its item in the checklist.
  var item: Int
  /// The count of the fault that it stands for; nil if it was imagined.
  var fault: Int?
  /// The severity as it was written down.
  var severity: Severity
  /// When it was found.
  var found: Instant
  /// Whether it was seen or came about then.
  var basis: FoundBasis
  /// Whether the team found it.
  var isByTeam: Bool
  /// Its correction, once it is recorded.
  var correction: Correction?
  /// How many reports told of its correction.
  var timesTold = 0

  /// Whether it is not corrected yet at an instant: the team may be at work on it.
  func isOpen(at instant: Instant) -> Bool {
    correction.map { instant < $0.at.instant } ?? true
  }
}

extension InspectionReport {
  /// How bad it makes the boat look, 0 to 1.
  fileprivate var badness: Double {
    let open = discrepancies.filter { $0.correction == nil }
    return min(
      1,
      open.reduce(0) { sum, discrepancy in
        switch discrepancy.severity {
        case .disabling: sum + 1
        case .restrictive: sum + (discrepancy.waiver == nil ? 0.7 : 0.3)
        case .major: sum + 0.05
        case .minor: sum + 0.01
        }
      })
  }
}
