public import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends

extension ChangesAnswer {
  /// The account as CSV: of each group a row for the group, then one for each of its boats, whose
  /// parts add up to it; all shares from −1 to 1, to six decimals.
  public func csv() -> String {
    let rows = groups.flatMap { change in
      let rounded = RoundedChange(change, to: .millionth)
      return [Row(change, rounded)]
        + change.vessels.enumerated().map { index, vessel in
          Row(change, vessel, rounded.parts.isEmpty ? nil : rounded.vessels[index])
        }
    }
    return CSVTable(columns: columns).text(rows)
  }

  private typealias Column = CSVTable<Row>.Column

  private var columns: [Column] {
    [
      Column("of") { .text($0.change.coastGuard ?? "region") },
      Column("vessel") { .text($0.vessel?.vessel.description) },
      Column("from") { _ in .text("\(from.period)") },
      Column("to") { _ in .text("\(to.period)") },
    ] + period("before") { $0.before } + period("after") { $0.after }
      + [Column("difference") { .number($0.difference.map(ChangePartsJSON.share)) }]
      + ChangePart.allCases.map { part in
        Column(part.rawValue) { .number($0.parts?[part].map(ChangePartsJSON.share)) }
      }
      + [
        Column("fleetReplaced") { .number($0.fleetReplaced.map(ChangePartsJSON.share)) },
        Column("transferredTo") { .text($0.vessel?.movedTo?.description) },
        Column("fromStandard") { _ in .text("\(from.standard.name) \(from.standard.version)") },
        Column("toStandard") { _ in .text("\(to.standard.name) \(to.standard.version)") },
        Column("asOf") { _ in .instant(basis.asOf) },
        Column("knownAtReceipt") { _ in .count(Int(basis.receipt)) },
      ]
  }

  private func period(
    _ name: String, _ figures: @escaping (Row) -> Row.Figures
  ) -> [Column] {
    [
      Column(name) { .number(figures($0).rate?.value?.asShare) },
      Column(name + "Low") { .number(figures($0).rate?.low.asShare) },
      Column(name + "High") { .number(figures($0).rate?.high.asShare) },
      Column(name + "Coverage") { .number(figures($0).rate?.coverage.asShare) },
      Column(name + "InFleet") { .count(figures($0).inFleet) },
      Column(name + "Marks") { .list(figures($0).marks.map(\.rawValue)) },
    ]
  }
}

/// A group or one of its boats.
private struct Row {
  let change: GroupChange
  let vessel: ChangedVessel?
  let before: Figures
  let after: Figures
  let difference: Int?
  let parts: [ChangePart: Int]?
  let fleetReplaced: Int?

  struct Figures {
    let rate: Ranged?
    let inFleet: Int
    let marks: [VesselScore.Mark]
  }

  init(_ change: GroupChange, _ rounded: RoundedChange) {
    self.change = change
    vessel = nil
    before = Figures(change.account.before, change.vessels.map(\.before))
    after = Figures(change.account.after, change.vessels.map(\.after))
    difference = rounded.difference
    parts =
      rounded.replacement.map { [.standard: $0.standard] }
      ?? (rounded.parts.isEmpty ? nil : rounded.parts)
    fleetReplaced = rounded.replacement?.fleet
  }

  init(_ change: GroupChange, _ vessel: ChangedVessel, _ parts: [ChangePart: Int]?) {
    self.change = change
    self.vessel = vessel
    before = Figures(vessel.before)
    after = Figures(vessel.after)
    difference = nil
    self.parts = parts
    fleetReplaced = nil
  }
}

extension Row.Figures {
  init(_ period: PeriodFigures, _ vessels: [ChangedVessel.VesselPeriod]) {
    self.init(
      rate: period.rate, inFleet: period.inFleet,
      marks: VesselScore.Mark.allCases.filter { mark in
        vessels.contains { $0.marks.contains(mark) }
      })
  }

  init(_ period: ChangedVessel.VesselPeriod) {
    self.init(
      rate: period.window.missionCapableRate, inFleet: period.isInFleet ? 1 : 0,
      marks: period.marks)
  }
}
