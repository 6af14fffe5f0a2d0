import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTrends

extension ReportAnswer {
  /// The early warnings as CSV: a row each trend that is called or possible, and one of its counts
  /// alone for a family with neither.
  var warningsTable: String {
    let rows = warnings.flatMap { family in
      let trends =
        family.called.map { WarningRow(family: family, trend: $0, isPossible: false) }
        + family.possible.map { WarningRow(family: family, trend: $0, isPossible: true) }
      return trends.isEmpty
        ? [WarningRow(family: family, trend: nil, isPossible: false)] : trends
    }
    return CSVTable(
      columns: WarningRow.familyColumns + WarningRow.trendColumns
        + CSVTable.question(scores.basis)
    ).text(rows)
  }
}

/// A trend that is called among its family, or might be.
private struct WarningRow {
  let family: FamilyWarnings
  let trend: CalledTrend?
  let isPossible: Bool

  typealias Column = CSVTable<WarningRow>.Column

  static var familyColumns: [Column] {
    [
      Column("family") { .text($0.family.name) }, Column("tested") { .count($0.family.tested) },
      Column("tooFew") { .count($0.family.tooFew) },
      Column("called") { .count($0.family.calledOfAll) },
      Column("expectedFalse") { .number($0.family.expectedFalse.asShare) },
    ]
  }

  static var trendColumns: [Column] {
    [
      Column("standing") {
        .text($0.trend == nil ? nil : $0.isPossible ? "possible" : "called")
      },
      Column("metric") { .text($0.trend?.trend.series.metric.rawValue) },
      Column("of") { .text($0.subject?.of) }, Column("class") { .text($0.subject?.vesselClass) },
      Column("swbsGroup") { .text($0.subject?.group) },
      Column("inspectionKinds") {
        .list(($0.trend?.trend.series.kinds ?? []).map(\.rawValue))
      },
      Column("n") { ($0.trend?.trend.n).map { .count($0) } ?? .empty },
      Column("p") { .number($0.trend?.p.asShare) },
      Column("adjustedP") { .number($0.trend?.adjustedP.asShare) },
      Column("direction") {
        .text($0.trend.map { $0.isWorsening ? "worsening" : "improving" })
      },
      Column("verdict") { .text($0.trend?.trend.verdict.word) },
    ]
  }

  private var subject: SubjectJSON? { trend.map { SubjectJSON($0.trend.series.of) } }
}
