import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime

/// The severity of a discrepancy over time.
///
/// A severity holds from its report's time until another report states another, the first also
/// before. Where a report tells of a finding of its own (found since the report before it, or under
/// an identifier of its own), the graver severity holds from that found time on: no finding hides
/// another. Source: doctrine 2, rule 8.
struct SeverityTimeline: Sendable {
  /// From when each severity holds, in order; the first holds from ever.
  private(set) var steps: [(from: Instant, severity: Severity)] = []

  /// The severity as stated, or at its gravest: where an observed finding of its own could have
  /// been there since the report before it.
  init(_ listings: [Listing], isGravest: Bool = false) {
    let statements = listings.sorted { left, right in
      left.telling.givesWay(to: right.telling)
        ?? (left.discrepancy.severity < right.discrepancy.severity)
    }
    var identifiers: Set<String> = []
    var foundTimes: Set<Instant> = []
    var last: Instant?
    var isInDoubt = false
    for listing in statements {
      let isNew = !identifiers.contains(listing.discrepancy.identifier)
      let isFoundAnew = !foundTimes.contains(listing.found)
      if let last {
        let isOwnFinding = isNew && listing.discrepancy.continues == nil
        if isOwnFinding || (isFoundAnew && listing.found > last) {
          let couldBeEarlier = isGravest && listing.discrepancy.found == .observed
          raise(by: listing, from: couldBeEarlier ? min(last, listing.found) : listing.found)
        }
      }
      if listing.telling.isContested {
        isInDoubt = true
        let first = statements.first { !$0.telling.isContested }
        contest(listing, firstStanding: last == nil ? first?.discrepancy.severity ?? .minor : nil)
        continue
      }
      // By the other candidates of a dispute nobody saw it since, and it was then as grave as
      // found.
      if isGravest, isInDoubt { raise(by: listing, from: last ?? .distantPast) }
      isInDoubt = false
      hold(listing.discrepancy.severity, from: steps.isEmpty ? .distantPast : listing.telling.at)
      identifiers.insert(listing.discrepancy.identifier)
      foundTimes.insert(listing.found)
      last = listing.telling.at
    }
  }

  /// Takes what only some candidates of a dispute say: it lessens no severity, before anything
  /// stands neither the first that will.
  private mutating func contest(_ listing: Listing, firstStanding: Severity?) {
    let from = firstStanding == nil ? listing.telling.at : .distantPast
    let known = steps.isEmpty ? .minor : severity(at: listing.telling.at)
    hold(max(listing.discrepancy.severity, known, firstStanding ?? .minor), from: from)
  }

  private mutating func hold(_ severity: Severity, from instant: Instant) {
    while let last = steps.last, last.from >= instant { steps.removeLast() }
    if steps.last?.severity != severity { steps.append((instant, severity)) }
  }

  /// Lets no severity since a finding be less than the finding's.
  private mutating func raise(by listing: Listing, from found: Instant) {
    guard found < listing.telling.at else { return }
    let later = steps.filter { $0.from > found }
    hold(max(severity(at: found), listing.discrepancy.severity), from: found)
    for step in later { hold(max(step.severity, listing.discrepancy.severity), from: step.from) }
  }

  /// The severity in force at an instant.
  func severity(at instant: Instant) -> Severity {
    steps.last { $0.from <= instant }?.severity ?? steps.first?.severity ?? .disabling
  }

  /// Whether it is ever disabling or restrictive.
  var isEverRestricting: Bool { steps.contains { $0.severity >= .restrictive } }

  /// When a discrepancy that opened at an instant is due, as of a later one.
  ///
  /// Each severity's allowance runs from when it, or a graver one, was first in force in the spell;
  /// the earliest over the present severity and every lower one counts. That a graver one starts
  /// the allowances of all lower ones keeps a discrepancy that was once called graver from being
  /// due later for it. Source: doctrine 2, rule 10; doctrine 4, "Worsening".
  func due(opened: Instant, at instant: Instant, standard: ScoringStandard) -> Instant {
    let present = severity(at: instant)
    let stated = [(opened, severity(at: opened))] + steps.filter { opened < $0.from }
    return
      Severity.allCases.filter { $0 <= present }
      .compactMap { severity in
        stated.first { $0.1 >= severity && $0.0 <= instant }.map {
          $0.0 + (standard.correctionTimes[severity] ?? .zero)
        }
      }
      .min() ?? opened
  }
}
