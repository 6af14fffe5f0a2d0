import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTrends

extension ReportAnswer {
  /// The part of the answer that is about one coast guard, and nothing else.
  func narrowed(to group: GroupAnswer) -> ReportAnswer {
    let code = group.score.code
    var narrowed = self
    narrowed.scores.region = nil
    narrowed.scores.coastGuards = [group]
    narrowed.trends.series = trends.series.filter { $0.of == .coastGuard(code) }
    narrowed.trends.trends = trends.trends.filter { $0.series.of.boats.coastGuard == code }
    narrowed.changes = changes.map { $0.narrowed(to: code) }
    narrowed.trends.warnings = trends.warnings.map { $0.naming { $0.boats.coastGuard == code } }
    narrowed.warnings = warnings.map { $0.naming { $0.boats.coastGuard == code } }
    narrowed.needs = needs?.narrowed(to: code)
    narrowed.assistance = assistance.filter { $0.coastGuard == code }
    narrowed.conditions = conditions.filter { $0.key.coastGuard == code }
    narrowed.prospects = prospects.filter { $0.vessel.coastGuard == code }
    return narrowed
  }
}

extension ChangesAnswer {
  fileprivate func narrowed(to code: String?) -> ChangesAnswer {
    var narrowed = self
    narrowed.region = nil
    narrowed.coastGuards = coastGuards.filter { $0.coastGuard == code }.map { change in
      var change = change
      // Where a boat came from or went is another's to tell.
      for place in change.vessels.indices {
        change.vessels[place].earlierKeys.removeAll { $0.coastGuard != code }
        if change.vessels[place].movedTo?.coastGuard != code { change.vessels[place].movedTo = nil }
      }
      return change
    }
    return narrowed
  }
}

extension NeedsAnswer {
  fileprivate func narrowed(to code: String?) -> NeedsAnswer {
    var narrowed = self
    narrowed.region = nil
    narrowed.coastGuards.removeAll { $0.coastGuard != code }
    narrowed.vessels.removeAll { $0.vessel.coastGuard != code }
    return narrowed
  }
}
