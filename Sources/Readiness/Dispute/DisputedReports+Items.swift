import SeaworthyInspection
import SeaworthyTime

extension DisputedReports {
  /// Whether all candidates say the same of an item, as far as it counts.
  func isAgreed(on item: String) -> Bool {
    isInspectionAgreed && Set(candidates.map { $0.statements(on: item) }).count == 1
  }
}

extension DisputedReports {
  /// The standard grades that are left out because not all candidates give them.
  var doubtedGrades: [(item: String, at: Instant)] {
    candidates.flatMap { candidate in
      candidate.grades.filter {
        contestedItems.contains($0.item) && [$0.result, $0.afterRepair].contains(.standard)
      }.map { ($0.item, candidate.start) }
    }
  }
}

/// What a report says of an item, as far as it counts.
private enum ItemStatement: Hashable {
  /// How it was found and left, and if it was worked on, by when.
  case graded(ItemResult, group: SWBSGroup, left: ItemResult?, by: Instant?)
  /// What is listed on it.
  case listed(ListedFault)

  /// What counts of a discrepancy.
  struct ListedFault: Hashable {
    var identifier: String
    var continues: String?
    var severity: Severity
    var found: Instant
    var basis: FoundBasis
    var corrected: Instant?
    var isVerified: Bool
    var waived: Interval?
    var awaitingParts: [Interval]
  }
}

extension ReportFacts {
  fileprivate func statements(on item: String) -> Set<ItemStatement> {
    let graded = grades.filter { $0.item == item && !$0.saysNothing }.map { grade in
      ItemStatement.graded(
        grade.result, group: grade.group, left: grade.afterRepair,
        by: grade.afterRepair.map { _ in end ?? start })
    }
    let listed = discrepancies.filter { $0.item == item }.map { discrepancy in
      ItemStatement.listed(
        ItemStatement.ListedFault(
          identifier: discrepancy.identifier, continues: discrepancy.continues,
          severity: discrepancy.severity, found: discrepancy.foundAt.instant,
          basis: discrepancy.found, corrected: discrepancy.correction?.at.instant,
          isVerified: discrepancy.correction?.isVerified ?? false,
          waived: discrepancy.waiver.map {
            Interval($0.granted.instant, $0.expires?.instant ?? .distantFuture)
          },
          awaitingParts: discrepancy.awaitingParts.map {
            Interval($0.start.instant, $0.end?.instant ?? .distantFuture)
          }))
    }
    return Set(graded + listed)
  }
}

extension ReportFacts.Grade {
  /// Whether it is no grade at all. Source: doctrine 2, rule 11.
  fileprivate var saysNothing: Bool {
    result == .notInspected && afterRepair ?? .notInspected == .notInspected
  }

  /// What it says against the boat; nil if nothing.
  var faultsOnly: Self? {
    var faults = self
    if faults.result != .nonstandard { faults.result = .notInspected }
    if faults.afterRepair != .nonstandard { faults.afterRepair = nil }
    return faults.saysNothing ? nil : faults
  }
}
