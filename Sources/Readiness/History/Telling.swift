import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime

/// Which report tells something, and what that is worth under the standard.
struct Telling: Hashable, Sendable {
  /// The report's place among the vessel's reports, in the order of ``VesselReports``.
  var report: Int
  /// The report's time: when its inspection began. Source: doctrine 2, rule 4.
  var at: Instant
  /// The rank of its kind of inspection.
  var rigour: Int
  /// How long its evidence stays fresh. Source: doctrine 2, rule 12.
  var freshFor: Milliseconds
  /// The dispute that the report is of, by its place among the vessel's; nil if it stands.
  var dispute: Int?
  /// Whether only some candidates of a dispute say so: it can make nothing better.
  var isContested = false

  /// Whether a statement of this report gives way to one of the other before either is compared:
  /// the later report stands, and of two of one time the more rigorous; nil if both are equal.
  ///
  /// Source: doctrine 2, rule 4.
  func givesWay(to other: Telling) -> Bool? {
    (at, rigour) == (other.at, other.rigour) ? nil : (at, rigour) < (other.at, other.rigour)
  }
}

extension Telling {
  /// Whether both are of candidates that tell of one time in one dispute.
  func isToldWith(_ other: Telling) -> Bool {
    report == other.report || (dispute != nil && dispute == other.dispute && at == other.at)
  }
}

extension ScoringStandard {
  /// What a report's word is worth.
  func telling(of report: WeighedReport, at place: Int) -> Telling {
    let facts = report.facts
    return Telling(
      report: place, at: facts.start, rigour: rank(of: facts.kind),
      freshFor: staleness(of: facts.kind, by: facts.source), dispute: report.dispute,
      isContested: report.isContested)
  }

  /// The rank of a kind of inspection; a kind that the standard does not rank is below all others.
  func rank(of kind: InspectionKind) -> Int { rigour[kind] ?? .min }

  /// The rank that an unreadable kind of inspection counts as: the highest.
  ///
  /// Source: doctrine 2, rule 3.
  var highestRank: Int { rigour.values.max() ?? .max }
}
