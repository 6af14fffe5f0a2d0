import SeaworthyInspection
import SeaworthyTime

/// How a spell closes by what inspections find of its item, where nobody states that it did.
///
/// Source: doctrine 2, rule 6.
extension DiscrepancySpells {
  /// The closure at the start of the first inspection, after every report that lists it as open,
  /// that grades its item standard and does not list it; a disabling or restrictive one only by an
  /// inspection of at least the rigour of the one that found it, and only from a claimed corrected
  /// time on. Source: doctrine 2, rule 6.
  func inferredClosure(
    of spell: DiscrepancySpell, until limit: Instant?
  ) -> DiscrepancySpell.Closure? {
    let claimed = spell.claims.map(\.at).max() ?? .distantPast
    let grade = sightings(after: spell).first {
      $0.at >= claimed && $0.at < limit ?? .distantFuture && suffices($0, toClose: spell)
    }
    return grade.map {
      DiscrepancySpell.Closure(
        at: $0.at, told: $0.telling, lastTold: $0.at, isInferred: true, place: $0.place)
    }
  }

  /// The claim of the first inspection that saw the item standard before the spell closed: of too
  /// little rigour, or overruled by a corrected time that was stated. Reported corrected, not
  /// verified. Source: doctrine 2, rule 6.
  func gradedClaim(of spell: DiscrepancySpell) -> DiscrepancySpell.Claim? {
    sightings(after: spell).first { $0.at < spell.closure?.at ?? .distantFuture }
      .map { DiscrepancySpell.Claim(at: $0.at, told: $0.at, isStated: false) }
  }

  /// The standard grades on arrival of a spell's item after every report that lists it as open, by
  /// reports that do not list it.
  private func sightings(after spell: DiscrepancySpell) -> some Sequence<GradeStatement> {
    let seen = max(spell.lastListedOpen ?? .distantPast, spell.opened)
    return grades.standardOnArrival(spell.item).lazy
      .filter { $0.at > seen && !listingReports.contains($0.telling.report) }
  }

  private func suffices(_ grade: GradeStatement, toClose spell: DiscrepancySpell) -> Bool {
    severities.severity(at: grade.at) < .restrictive || grade.telling.rigour >= spell.finderRank
  }
}
