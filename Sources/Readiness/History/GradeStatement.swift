import SeaworthyInspection
import SeaworthyTime

/// What one report says of an item: how it was found, or how it was left.
struct GradeStatement: Sendable {
  /// The report that says so.
  var telling: Telling
  /// Since when it was so.
  var at: Instant
  /// Standard, nonstandard or not applicable.
  var grade: Grade
  /// Whether the item was so after work on it, rather than found so. Within one report this comes
  /// after what was found at its instant. Source: doctrine 2, rule 4.
  var isAfterWork: Bool
  /// Where it says so in the report.
  var place: ReportPlace

  /// A grade, the better one first. *Not inspected* is none. Source: doctrine 2, rule 11.
  enum Grade: Int, Comparable, Sendable {
    case notApplicable, standard, nonstandard

    init?(_ result: ItemResult) {
      switch result {
      case .standard: self = .standard
      case .nonstandard: self = .nonstandard
      case .notApplicable: self = .notApplicable
      case .notInspected: return nil
      }
    }

    static func < (left: Grade, right: Grade) -> Bool { left.rawValue < right.rawValue }
  }

  /// From when on it is too old to count as fresh.
  var stale: Instant { at + telling.freshFor }

  /// Of statements about one item, those that stand: for each instant the last word of each report,
  /// and of these the most rigorous, then the worst. Source: doctrine 2, rule 4.
  static func standing(_ statements: [GradeStatement]) -> [GradeStatement] {
    var result: [GradeStatement] = []
    for statement in lastWords(statements).sorted(by: givesWay) {
      if result.last?.at == statement.at { result.removeLast() }
      result.append(statement)
    }
    return result
  }

  /// For each instant and report, what it says last, and of that the worst.
  private static func lastWords(_ statements: [GradeStatement]) -> [GradeStatement] {
    let ordered = statements.sorted { left, right in
      if (left.at, left.telling.report) != (right.at, right.telling.report) {
        return (left.at, left.telling.report) < (right.at, right.telling.report)
      }
      if left.isAfterWork != right.isAfterWork { return !left.isAfterWork }
      // Of equal grades the checklist's own result is cited, before what a discrepancy implies.
      return left.grade == right.grade
        ? left.place > right.place : left.grade < right.grade
    }
    return ordered.enumerated().filter { place, statement in
      guard place + 1 < ordered.count else { return true }
      let next = ordered[place + 1]
      return (next.at, next.telling.report) != (statement.at, statement.telling.report)
    }.map(\.element)
  }

  private static func givesWay(_ left: GradeStatement, to right: GradeStatement) -> Bool {
    let leftKey = (left.at, left.telling.rigour, left.grade)
    let rightKey = (right.at, right.telling.rigour, right.grade)
    return leftKey == rightKey
      ? left.telling.report < right.telling.report : leftKey < rightKey
  }
}

extension VesselReports {
  /// What the reports say of each item, by its code.
  func gradeStatements() -> [String: [GradeStatement]] {
    var statements: [String: [GradeStatement]] = [:]
    for (report, telling) in zip(ordered, tellings) {
      for (place, result) in report.grades.enumerated() {
        if let grade = GradeStatement.Grade(result.result) {
          statements[result.item, default: []].append(
            GradeStatement(
              telling: telling, at: report.start, grade: grade, isAfterWork: false,
              place: .result(place)))
        }
        if let grade = result.afterRepair.flatMap(GradeStatement.Grade.init) {
          statements[result.item, default: []].append(
            GradeStatement(
              telling: telling, at: report.end ?? report.start, grade: grade, isAfterWork: true,
              place: .result(place)))
        }
      }
    }
    return statements
  }
}
