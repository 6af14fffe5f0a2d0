public import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime

extension HistoryAnswer {
  /// The service sheet as CSV, a row an entry, oldest first.
  public func csv() -> String {
    let vessel = score.vessel
    let head = [
      Column("coastGuard") { _ in .text(vessel.coastGuard) },
      Column("hullNumber") { _ in .text(vessel.hullNumber) }, Column("at") { .instant($0.at) },
      Column("event") { .text($0.event.kind.rawValue) },
    ]
    let columns =
      head + inspection + Self.discrepancy + Self.particulars
      + CSVTable.sources({ $0.citation }, basis) + CSVTable.question(basis)
    return CSVTable(columns: columns).text(entries)
  }

  private typealias Column = CSVTable<ChronologyEntry>.Column

  private var inspection: [Column] {
    let places = places
    return [
      Column("inspectionKind") { .text($0.event.inspection?.kind.rawValue) },
      Column("source") { .text($0.event.inspection?.source.rawValue) },
      Column("visit") { .text($0.event.inspection?.visit) },
      Column("place") { entry in
        .text(entry.citation.flatMap { places[$0.digest] }.flatMap { $0.name ?? $0.locode })
      },
      Column("conditionOnArrival") { .text($0.event.inspection?.onArrival?.rawValue) },
      Column("standard") { $0.event.inspection.map { .count($0.standard) } ?? .empty },
      Column("nonstandard") { $0.event.inspection.map { .count($0.nonstandard) } ?? .empty },
      Column("notApplicable") { $0.event.inspection.map { .count($0.notApplicable) } ?? .empty },
      Column("notInspected") { $0.event.inspection.map { .count($0.notInspected) } ?? .empty },
    ]
  }

  private static var discrepancy: [Column] {
    [
      Column("identifier") { .text($0.event.discrepancy?.identifier) },
      Column("item") { .text($0.event.discrepancy?.item) },
      Column("title") { .text($0.event.discrepancy?.checklistItem?.title) },
      Column("severity") { .text($0.event.discrepancy?.severity.rawValue) },
      Column("description") { .text($0.event.discrepancy?.description) },
    ]
  }

  private static var particulars: [Column] {
    [
      Column("before") { .text(EntryParticulars($0.event).before) },
      Column("after") { .text(EntryParticulars($0.event).after) },
      Column("cause") { .text(EntryParticulars($0.event).cause) },
      Column("until") { .instant(EntryParticulars($0.event).until) },
      Column("by") { .text(EntryParticulars($0.event).by) },
      Column("basis") { .text(EntryParticulars($0.event).basis) },
    ]
  }
}
