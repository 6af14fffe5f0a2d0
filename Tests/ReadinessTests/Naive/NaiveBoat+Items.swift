import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime

@testable import SeaworthyReadiness

/// Items, material condition, mission-essential equipment and backlog. Source: doctrine 2, rules 10
/// to 12, and 4.
extension NaiveBoat {
  /// Something that decides an item's grade; the worse grade is the greater.
  struct Event {
    var at: Instant
    var report: ReportFacts
    var grade: Int
    var isCorrection: Bool

    static let (notApplicable, standard, nonstandard) = (0, 1, 2)
  }

  /// An item's credit with its range; nil credit while it is ungraded.
  struct Item {
    var credit: Double?
    var low = 0.0
    var high = 1.0
    var isCovered = false
    var isApplicable = true
  }

  /// What last decided an item's grade by an instant.
  func event(on item: String, at instant: Instant) -> Event? {
    let past = events(on: item).filter { $0.at <= instant }
    let latest = past.filter { $0.at == past.map(\.at).max() }
    let last = latest.filter { event in
      event.isCorrection
        || !latest.contains { $0.isCorrection && $0.report.start == event.report.start }
    }
    return last.max { (rigour($0.report), $0.grade) < (rigour($1.report), $1.grade) }
  }

  private func events(on item: String) -> [Event] {
    let graded = reports.flatMap { report in
      report.grades.filter { $0.item == item }.flatMap { grade in
        [
          event(report, at: report.start, grade.result, isCorrection: false),
          event(report, at: report.end ?? report.start, grade.afterRepair, isCorrection: true),
        ].compactMap(\.self)
      }
    }
    return graded
      + spells.filter { $0.item == item }.flatMap { spell in
        let seen = spell.listings.flatMap { listing in
          (listing.corrected == nil ? [spell.opened, listing.at] : [spell.opened]).map {
            Event(
              at: max($0, spell.opened), report: listing.report, grade: Event.nonstandard,
              isCorrection: false)
          }
        }.filter { $0.at < spell.closed?.at ?? .distantFuture }
        guard let closed = spell.closed, !closed.isInferred else { return seen }
        let teller = spell.listings.first { $0.at == closed.told }
        return seen
          + (teller.map {
            [
              Event(
                at: closed.at, report: $0.report, grade: Event.standard, isCorrection: true)
            ]
          } ?? [])
      }
  }

  private func event(
    _ report: ReportFacts, at instant: Instant, _ result: ItemResult?, isCorrection: Bool
  ) -> Event? {
    let grade: Int? =
      switch result {
      case .standard: Event.standard
      case .nonstandard: Event.nonstandard
      case .notApplicable: Event.notApplicable
      case .notInspected, nil: nil
      }
    return grade.map {
      Event(at: instant, report: report, grade: $0, isCorrection: isCorrection)
    }
  }

  func item(_ code: String, at instant: Instant) -> Item {
    let event = event(on: code, at: instant)
    let open = leastCredit(on: code, at: instant, .asStated)
    let claimed = leastCredit(on: code, at: instant, .claimsCounted)
    let isFresh = event.map { instant < $0.at + staleness($0.report) } ?? false
    let claims = spells.filter { $0.item == code }.flatMap(\.claims).map(\.at)
    let isStandardIfClaimed =
      event.map { event in
        event.grade == Event.standard || claims.contains { event.at <= $0 && $0 <= instant }
      } ?? true
    let best = claimed ?? (isStandardIfClaimed ? 1 : 0)
    if let open {
      // Found nonstandard after all claims: the claims are contradicted.
      if claimed == nil, !isStandardIfClaimed {
        return Item(credit: 0, low: 0, high: 0, isCovered: isFresh)
      }
      return Item(
        credit: open, low: isFresh ? open : 0, high: max(open, best), isCovered: isFresh)
    }
    switch event?.grade {
    case Event.notApplicable: return Item(isApplicable: false)
    case Event.standard where isFresh: return Item(credit: 1, low: 1, high: 1, isCovered: true)
    case Event.nonstandard: return Item(credit: 0, low: 0, high: 0, isCovered: isFresh)
    default: return Item()
    }
  }

  /// The credit of the gravest open discrepancy on an item.
  private func leastCredit(
    on item: String, at instant: Instant, _ reading: SpellReading
  ) -> Double? {
    spells.filter { $0.item == item && isOpen($0, at: instant, reading) }
      .map { 1 - points(severity(of: $0.identifier, at: instant)) / 100 }.min()
  }

  func points(_ severity: Severity) -> Double { standard.severityPoints[severity] ?? 100 }

  func isDisabled(_ group: SWBSGroup, at instant: Instant, _ reading: SpellReading) -> Bool {
    spells.contains { spell in
      Sample.checklist.items.contains { $0.code == spell.item && $0.group == group }
        && isOpen(spell, at: instant, reading)
        && severity(of: spell.identifier, at: instant) == .disabling
    }
  }
}
