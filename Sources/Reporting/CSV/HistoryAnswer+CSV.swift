public import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime

extension HistoryAnswer {
  /// The service sheet as CSV: a row an entry, oldest first, then a row a receipt.
  public func csv() -> String {
    let vessel = score.vessel
    let head = [
      Column("coastGuard") { _ in .text(vessel.coastGuard) },
      Column("hullNumber") { _ in .text(vessel.hullNumber) }, Column("at") { .instant($0.at) },
      Column("event") { .text($0.kind) },
    ]
    let columns =
      head + inspection + Self.discrepancy + Self.particulars
      + sources + Self.decision + CSVTable.question(basis)
    return CSVTable(columns: columns).text(
      entries.map { .entry($0) } + papers.map { .paper($0) })
  }

  private typealias Column = CSVTable<HistoryRow>.Column

  private var inspection: [Column] {
    let places = places
    return [
      Column("inspectionKind") {
        .text(($0.event?.inspection?.kind ?? $0.paper?.filed?.kind)?.rawValue)
      },
      Column("source") { .text($0.event?.inspection?.source.rawValue) },
      Column("visit") { .text($0.event?.inspection?.visit) },
      Column("place") { entry in
        .text(entry.citation.flatMap { places[$0.digest] }.flatMap { $0.name ?? $0.locode })
      },
      Column("conditionOnArrival") { .text($0.event?.inspection?.onArrival?.rawValue) },
      Column("standard") { $0.event?.inspection.map { .count($0.standard) } ?? .empty },
      Column("nonstandard") { $0.event?.inspection.map { .count($0.nonstandard) } ?? .empty },
      Column("notApplicable") { $0.event?.inspection.map { .count($0.notApplicable) } ?? .empty },
      Column("notInspected") { $0.event?.inspection.map { .count($0.notInspected) } ?? .empty },
    ]
  }

  private static var discrepancy: [Column] {
    [
      Column("identifier") { .text($0.event?.discrepancy?.identifier) },
      Column("item") { .text($0.event?.discrepancy?.item) },
      Column("title") { .text($0.event?.discrepancy?.checklistItem?.title) },
      Column("severity") { .text($0.event?.discrepancy?.severity.rawValue) },
      Column("description") { .text($0.event?.discrepancy?.description) },
    ]
  }

  private static var particulars: [Column] {
    [
      Column("before") { .text($0.particulars?.before) },
      Column("after") { .text($0.particulars?.after) },
      Column("cause") { .text($0.particulars?.cause) },
      Column("until") { .instant($0.particulars?.until) },
      Column("by") { .text($0.particulars?.by) },
      Column("basis") { .text($0.particulars?.basis) },
      Column("text") { .text($0.particulars?.text) },
      Column("isDisputed") { $0.isDisputed.map { .flag($0) } ?? .empty },
    ]
  }

  /// Where a row comes from: the place that an entry cites, or the report that a receipt is for.
  private var sources: [Column] {
    let names = basis.fileNames
    return [
      Column("report") {
        let paper = $0.paper?.filed?.identifier ?? $0.paper?.decided?.identifier
        return .text(($0.citation?.document ?? paper)?.text)
      },
      Column("revision") {
        ($0.citation?.revision ?? $0.paper?.filed?.revision).map { .count($0) } ?? .empty
      },
      Column("digest") {
        let paper = $0.paper?.filed?.digest ?? $0.paper?.decided?.heldFile
        return .text(($0.citation?.digest ?? paper)?.hexadecimal)
      },
      Column("path") { .text($0.citation?.path) },
      Column("file") { row in
        .text(row.citation.flatMap { names[$0.digest] } ?? row.paper?.filed?.fileName)
      },
      Column("line") { ($0.citation?.line).map { .count($0) } ?? .empty },
    ]
  }

  /// What a receipt says beyond that.
  private static var decision: [Column] {
    [
      Column("receipt") { ($0.paper?.receipt).map { .count(Int($0)) } ?? .empty },
      Column("fate") { .text($0.paper?.filed?.fate.rawValue) },
      Column("kept") { .text($0.paper?.decided?.kept?.hexadecimal) },
      Column("reason") { .text($0.paper?.decided?.reason) },
    ]
  }
}
