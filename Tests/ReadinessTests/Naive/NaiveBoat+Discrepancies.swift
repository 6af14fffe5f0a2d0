import SeaworthyInspection
import SeaworthyTime

@testable import SeaworthyReadiness

/// Discrepancies. Source: doctrine 2, rules 6 to 10.
extension NaiveBoat {
  func listings(of identifier: String) -> [Listing] {
    reports.flatMap { report in
      report.discrepancies.filter { $0.identifier == identifier }
        .map { Listing(report: report, discrepancy: $0) }
    }
  }

  /// The spells of a discrepancy, in order.
  func spells(of identifier: String) -> [Spell] {
    var done: [Spell] = []
    for listing in listings(of: identifier) {
      var spell: Spell
      if let last = done.popLast() {
        let before = last.closed ?? inferred(last, before: listing.at)
        if let end = before, listing.found > end.at {
          done.append(last.closed(by: end))
          spell = opening(listing, at: listing.found, after: end.at)
        } else if let end = last.closed, listing.corrected == nil, listing.at > end.told {
          done.append(last)
          spell = opening(listing, at: listing.at, after: end.at)
          spell.isObserved = true
        } else {
          spell = last
        }
      } else {
        spell = opening(listing, at: listing.found, after: nil)
      }
      spell.listings.append(listing)
      if let corrected = listing.corrected {
        let closes = listing.isVerified || severity(of: identifier, at: corrected) < .restrictive
        if let earlier = spell.closed, earlier.at < corrected {
          // The later report stands; what the earlier one said is still claimed.
          spell.claims.append((earlier.at, true))
          spell.closed = (corrected, listing.at, false)
        } else if closes {
          spell.closed = (corrected, listing.at, false)
        } else if spell.closed == nil {
          spell.claims.append((corrected, true))
        }
      } else {
        spell.claims.removeAll { $0.at <= listing.at }
      }
      done.append(spell)
    }
    return done.map { finished($0) }
  }

  private func opening(_ listing: Listing, at opened: Instant, after: Instant?) -> Spell {
    Spell(
      identifier: listing.discrepancy.identifier, item: listing.discrepancy.item, opened: opened,
      isObserved: listing.discrepancy.found == .observed, after: after)
  }

  private func finished(_ spell: Spell) -> Spell {
    let spell = spell.closed(by: spell.closed ?? inferred(spell, before: .distantFuture))
    var finished = spell
    if let sight = sightings(after: spell).first, sight.start < spell.closed?.at ?? .distantFuture {
      finished.claims.append((sight.start, false))
    }
    return finished
  }

  /// The inspections that grade a spell's item standard without listing it, after every report that
  /// lists it as open.
  private func sightings(after spell: Spell) -> [ReportFacts] {
    let listed = spell.listings.filter { $0.corrected == nil }.map(\.at).max() ?? .distantPast
    return reports.filter { report in
      report.start > max(listed, spell.opened)
        && report.grades.contains { $0.item == spell.item && $0.result == .standard }
        && !report.discrepancies.contains { $0.identifier == spell.identifier }
    }
  }

  private func inferred(
    _ spell: Spell, before limit: Instant
  ) -> (at: Instant, told: Instant, isInferred: Bool)? {
    let finder = spell.listings.first.map { rigour($0.report) } ?? 0
    let claimed = spell.claims.map(\.at).max() ?? .distantPast
    let grade = sightings(after: spell).first {
      $0.start < limit && $0.start >= claimed
        && (severity(of: spell.identifier, at: $0.start) < .restrictive || rigour($0) >= finder)
    }
    return grade.map { ($0.start, $0.start, true) }
  }

  /// The severity in force: as last stated, the first also before; that of a finding which no
  /// report told of before from when it was found, if it is graver. At its gravest, an observed one
  /// could have been there since the report before it.
  func severity(of identifier: String, at instant: Instant, isGravest: Bool = false) -> Severity {
    let listings = listings(of: identifier)
    let stated = listings.last { $0.at <= instant } ?? listings[0]
    let news = listings.indices.dropFirst().filter { place in
      let (later, last) = (listings[place], listings[place - 1].at)
      let isNew = later.found > last && listings[..<place].allSatisfy { $0.found != later.found }
      let from = isGravest && later.discrepancy.found == .observed ? last : later.found
      return isNew && from <= instant && instant < later.at
    }
    return news.map { listings[$0].discrepancy.severity }.reduce(stated.discrepancy.severity, max)
  }

  func isOpen(_ spell: Spell, at instant: Instant, _ reading: SpellReading) -> Bool {
    let closed = spell.closed?.at ?? .distantFuture
    return switch reading {
    case .asStated: spell.opened <= instant && instant < closed
    case .claimsCounted:
      spell.opened <= instant && instant < spell.claims.map(\.at).reduce(closed, min)
    case .longest:
      earliestOpening(of: spell) <= instant && instant < max(closed, spell.closed?.told ?? closed)
    case .shortest: spell.opened <= instant && instant < earliestEnd(of: spell)
    }
  }

  /// Source: doctrine 3, "Low".
  private func earliestOpening(of spell: Spell) -> Instant {
    guard spell.isObserved else { return spell.opened }
    let floor = spell.after ?? .distantPast
    // Who lists it does not vouch for the time before.
    let others = reports.filter { report in !spell.listings.contains { $0.at == report.start } }
    let standard = others.flatMap { standardTimes(of: spell.item, in: $0) }
      .filter { $0 < spell.opened && $0 >= floor }
    return standard.max() ?? spell.after ?? firstDoubt(about: spell) ?? spell.opened
  }

  private func standardTimes(of item: String, in report: ReportFacts) -> [Instant] {
    var times: [Instant] = []
    for grade in report.grades where grade.item == item {
      if grade.result == .standard { times.append(report.start) }
      if grade.afterRepair == .standard { times.append(report.end ?? report.start) }
    }
    return times
  }

  /// Where no inspection ever graded the item standard, the first that graded it nonstandard saw
  /// it.
  private func firstDoubt(about spell: Spell) -> Instant? {
    reports.first { report in
      report.start < spell.opened
        && report.grades.contains { $0.item == spell.item && $0.result == .nonstandard }
    }?.start
  }

  /// Source: doctrine 3, "High". Of several claims the most favourable counts.
  private func earliestEnd(of spell: Spell) -> Instant {
    let seen =
      spell.listings.filter { $0.corrected == nil }.map { max($0.at, $0.found) }.max()
      ?? spell.opened
    var ends = spell.claims.map { $0.isStated ? $0.at : seen }
    if let closed = spell.closed { ends.append(closed.isInferred ? seen : closed.at) }
    return ends.min().map { max($0, seen) } ?? .distantFuture
  }

  func waivers(of spell: Spell) -> [Interval] {
    standing(
      listings(of: spell.identifier).compactMap(\.discrepancy.waiver)
        .map { ($0.granted, $0.expires) }
    ).filter { belongs($0, to: spell) }
  }

  func awaitingParts(of spell: Spell) -> [Interval] {
    standing(
      listings(of: spell.identifier).flatMap(\.discrepancy.awaitingParts).map { ($0.start, $0.end) }
    ).filter { belongs($0, to: spell) }
  }

  /// To the first spell of its discrepancy that ends after it began. Source: doctrine 2, rule 9.
  private func belongs(_ interval: Interval, to spell: Spell) -> Bool {
    let first = spells(of: spell.identifier).first {
      $0.closed?.at ?? .distantFuture > interval.start
    }
    return first?.opened == spell.opened
  }
}

extension NaiveBoat.Spell {
  fileprivate func closed(by end: (at: Instant, told: Instant, isInferred: Bool)?) -> Self {
    var spell = self
    spell.closed = end
    return spell
  }
}
