import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTrends

extension ReportAnswer {
  /// The early warnings as CSV: a row each trend that is called, and one of its counts alone for a
  /// family of which none is.
  var warningsTable: String {
    let rows = warnings.flatMap { family in
      family.called.isEmpty
        ? [WarningRow(family: family, called: nil)]
        : family.called.map { WarningRow(family: family, called: $0) }
    }
    return CSVTable(
      columns: WarningRow.familyColumns + WarningRow.trendColumns
        + CSVTable.question(scores.basis)
    ).text(rows)
  }
}

/// A trend that is called among its family.
private struct WarningRow {
  let family: FamilyWarnings
  let called: CalledTrend?

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
      Column("metric") { .text($0.called?.trend.series.metric.rawValue) },
      Column("of") { .text($0.subject?.of) }, Column("class") { .text($0.subject?.vesselClass) },
      Column("swbsGroup") { .text($0.subject?.group) },
      Column("inspectionKinds") {
        .list(($0.called?.trend.series.kinds ?? []).map(\.rawValue))
      },
      Column("n") { ($0.called?.trend.n).map { .count($0) } ?? .empty },
      Column("p") { .number($0.called?.p.asShare) },
      Column("adjustedP") { .number($0.called?.adjustedP.asShare) },
      Column("direction") {
        .text($0.called?.isWorsening.map { $0 ? "worsening" : "improving" })
      },
      Column("verdict") { .text($0.called?.trend.verdict.word) },
    ]
  }

  private var subject: SubjectJSON? { called.map { SubjectJSON($0.trend.series.of) } }
}
