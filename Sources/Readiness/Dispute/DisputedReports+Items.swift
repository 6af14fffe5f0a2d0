import SeaworthyInspection
import SeaworthyTime

extension DisputedReports {
  /// The items of which candidates do not say the same, as far as it counts; all of them where they
  /// do not tell of one inspection.
  static func contestedItems(
    among candidates: [ReportFacts], isInspectionAgreed: Bool
  ) -> Set<String> {
    let items = Set(
      candidates.flatMap { $0.grades.map(\.item) + $0.discrepancies.map(\.item) })
    guard isInspectionAgreed else { return items }
    let statements = candidates.map(\.statements)
    return items.filter { item in Set(statements.map { $0[item] }).count > 1 }
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
}

/// What counts of a discrepancy that a report lists.
struct ListedFault: Hashable {
  private let identifier: String
  private let continues: String?
  private let severity: Severity
  private let found: Instant
  private let basis: FoundBasis
  private let corrected: Instant?
  private let isVerified: Bool
  private let waived: Interval?
  private let awaitingParts: [Interval]

  init(_ discrepancy: Discrepancy) {
    identifier = discrepancy.identifier
    continues = discrepancy.continues
    severity = discrepancy.severity
    found = discrepancy.foundAt.instant
    basis = discrepancy.found
    corrected = discrepancy.correction?.at.instant
    isVerified = discrepancy.correction?.isVerified ?? false
    waived = discrepancy.waiver.map {
      Interval($0.granted.instant, $0.expires?.instant ?? .distantFuture)
    }
    awaitingParts = discrepancy.awaitingParts.map {
      Interval($0.start.instant, $0.end?.instant ?? .distantFuture)
    }
  }
}

extension ReportFacts {
  /// What it says of each item of which it says anything, by the item's code.
  fileprivate var statements: [String: Set<ItemStatement>] {
    var statements: [String: Set<ItemStatement>] = [:]
    for grade in grades where !grade.saysNothing {
      statements[grade.item, default: []].insert(
        .graded(
          grade.result, group: grade.group, left: grade.afterRepair,
          by: grade.afterRepair.map { _ in end ?? start }))
    }
    for discrepancy in discrepancies {
      statements[discrepancy.item, default: []].insert(.listed(ListedFault(discrepancy)))
    }
    return statements
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
