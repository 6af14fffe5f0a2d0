public import SeaworthyAssessment
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends

extension NeedsAnswer {
  /// The needs as CSV: for each group its total, then a row of each table. What a row is about
  /// stands in `kind`; cells that say nothing of that are empty.
  public func csv() -> String {
    let columns =
      [
        Column("of") { .text($0.needs.coastGuard ?? "region") },
        Column("kind") { .text($0.kind) }, Column("what") { .text($0.what) },
      ] + Self.lost + Self.parts + Self.people
      + [
        Column("from") { [window] _ in .instant(window.start) },
        Column("until") { [window] _ in .instant(window.end) },
      ] + CSVTable.question(basis)
    return CSVTable(columns: columns).text(all.flatMap { NeedsRow.rows(of: $0) })
  }

  private typealias Column = CSVTable<NeedsRow>.Column

  private static var lost: [Column] {
    [
      Column("lostHours") { .number($0.lostHours?.asHours) },
      Column("shareOfKnown") { .number($0.total?.lostShare?.asShare) },
      Column("shareOfLost") { .number($0.row?.share.asShare) },
      Column("cumulativeShare") { .number($0.row?.cumulative.asShare) },
      Column("wonAloneHours") { .number($0.row?.won.inHours.asHours) },
      Column("knownHours") { .number($0.total?.times.possible.inHours.asHours) },
      Column("notKnownHours") { .number($0.total?.times.unknown.inHours.asHours) },
      Column("leastLostHours") { .number($0.total?.leastLost.inHours.asHours) },
      Column("mostLostHours") { .number($0.total?.mostLost.inHours.asHours) },
      Column("boats") { $0.boats.map { .count($0) } ?? .empty },
      Column("spells") { $0.row.map { .count($0.spells) } ?? .empty },
    ]
  }

  private static var parts: [Column] {
    func count(_ name: String, _ count: @escaping (PartNeed) -> Int) -> Column {
      Column(name) { $0.part.map { .count(count($0)) } ?? .empty }
    }
    return [
      Column("stockNumbers") { .list($0.part?.stockNumbers ?? []) },
      Column("coastGuards") { .list($0.part?.coastGuards ?? []) },
      count("needed") { $0.needed }, count("outstanding") { $0.outstanding },
      count("belowAllowance") { $0.belowAllowance },
      Column("longestOpenDays") { .number($0.part?.longestOpen?.inTenthsOfDays) },
      Column("longestWaitDays") { .number($0.part?.longestWait?.inTenthsOfDays) },
    ]
  }

  private static var people: [Column] {
    func count(_ name: String, _ count: @escaping (NeedsRow) -> Int?) -> Column {
      Column(name) { count($0).map { .count($0) } ?? .empty }
    }
    return [
      count("required") { $0.billet?.required }, count("qualified") { $0.billet?.qualified },
      count("short") { $0.billet?.short },
      count("unknown") { $0.billet?.unknown ?? $0.part?.unknown },
      Column("audience") { .text($0.topic?.audience) },
      count("sessions") { $0.topic?.sessions ?? $0.billet?.sessions },
      Column("trainingHours") { .number($0.topic?.hours.asHours) },
      count("attended") { $0.topic?.attended },
      count("passed") { $0.topic?.passed ?? $0.billet?.passed },
    ]
  }
}
