import SeaworthyInspection
import SeaworthyTime

/// What a report or the register says of something of which a boat must have so many.
struct CountStatement: Hashable, Sendable {
  /// The part's number, or the role.
  var name: String
  /// In words.
  var title: String?
  /// Whether the boat can't do without it.
  var isCritical = false
  /// How many there must be.
  var required: Int
  /// How many there are; nil if it does not say.
  var counted: Int?
  /// Its time: of a report when its inspection began, of the register when it was made out.
  var at: Instant
  /// The rank of the kind of inspection; of the register the highest.
  var rigour: Int
  /// Whether only some candidates of a dispute say so: it can make nothing better.
  var isContested = false
  /// Whether it is of a dispute, contested or not.
  var isDisputed = false
  /// Where it stands.
  var citation: Citation
}

extension Sequence<CountStatement> {
  /// Those that stand together: the latest of what is not contested, of one time the more rigorous,
  /// all that are equal in both, and what is contested since.
  ///
  /// Source: doctrine 2, rules 3, 4 and 9.
  var standing: [CountStatement] {
    let latest = lazy.filter { !$0.isContested }.map { ($0.at, $0.rigour) }.max(by: <)
    return filter { statement in
      guard let latest else { return true }
      let order = (statement.at, statement.rigour)
      return statement.isContested ? order >= latest : order == latest
    }
  }
}

// Of statements in the order of their times, as the reports of a vessel are.
extension [CountStatement] {
  /// Those made by an instant.
  func toldBy(_ instant: Instant) -> ArraySlice<CountStatement> {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].at <= instant { low = middle + 1 } else { high = middle }
    }
    return self[..<low]
  }

  /// Those that stand at an instant. None does that is older than the latest of what is not
  /// contested, so that only what came with that and since is looked at.
  func standing(at instant: Instant) -> [CountStatement] {
    let told = toldBy(instant)
    var first = told.lastIndex { !$0.isContested } ?? told.startIndex
    while first > told.startIndex, told[first - 1].at == told[first].at { first -= 1 }
    return told[first...].standing
  }
}

extension VesselReports {
  /// What reports say of the allowance of parts.
  func supplyStatements() -> [CountStatement] {
    zip(ordered, tellings).flatMap { report, telling in
      (report.supply ?? []).map { line in
        CountStatement(
          name: line.allowance.part, title: line.allowance.title,
          isCritical: line.allowance.isCritical, required: line.allowance.required,
          counted: line.onHand, at: telling.at, rigour: telling.rigour,
          isContested: telling.isContested, isDisputed: telling.dispute != nil,
          citation: report.cite(
            "/Supply/AllowanceLine[@part=\(report.quoted(line.allowance.part))]", line: line.line))
      }
    }
  }

  /// What reports say of the billets of the crew.
  func crewStatements() -> [CountStatement] {
    zip(ordered, tellings).flatMap { report, telling in
      (report.crew ?? []).map { line in
        CountStatement(
          name: line.billet.role, required: line.billet.required, counted: line.qualified,
          at: telling.at, rigour: telling.rigour, isContested: telling.isContested,
          isDisputed: telling.dispute != nil,
          citation: report.cite(
            "/Crew/CrewBillet[@role=\(report.quoted(line.billet.role))]", line: line.line))
      }
    }
  }
}
