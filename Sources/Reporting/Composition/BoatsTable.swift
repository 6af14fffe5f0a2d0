import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime

/// Boats as a table, one a row: condition first, composite scores last.
struct BoatsTable {
  /// The boats.
  let vessels: [VesselScore]
  /// The language to write in.
  let language: Language
  /// The columns, in order.
  var columns = Column.allCases

  /// A column; its raw value is its heading's key.
  enum Column: String, CaseIterable {
    case boat
    case condition
    case why
    case missionCapableRate
    case coverage
    case newestInspection
    case maintenance
    case operational

    /// What a terminal has room for.
    static let short: [Column] = [
      .boat, .condition, .missionCapableRate, .maintenance, .operational,
    ]

    fileprivate var isNumeric: Bool {
      switch self {
      case .boat, .condition, .why, .newestInspection: false
      case .missionCapableRate, .coverage, .maintenance, .operational: true
      }
    }
  }

  /// The table.
  var table: DocumentTable {
    DocumentTable(
      caption: language.text("report.caption.boats"),
      columns: columns.map {
        DocumentTable.Column(
          title: language.text("report.column.\($0.rawValue)"), isNumeric: $0.isNumeric)
      },
      rows: vessels.map { vessel in
        DocumentTable.Row(cells: columns.map { cell($0, of: vessel) })
      })
  }

  private func cell(_ column: Column, of vessel: VesselScore) -> DocumentTable.Cell {
    let rate = vessel.availability.missionCapableRate
    return switch column {
    case .boat: boat(vessel)
    case .condition: marked(language.cell(vessel.condition), vessel)
    case .why: why(vessel)
    case .missionCapableRate: marked(language.cell(rate), vessel)
    case .coverage: DocumentTable.Cell(language.percent(rate?.coverage))
    case .newestInspection: DocumentTable.Cell(language.day(vessel.newestInspection))
    case .maintenance:
      marked(language.cell(vessel.maintenance, in: vessel.condition.condition), vessel)
    case .operational:
      marked(language.cell(vessel.operational, in: vessel.condition.condition), vessel)
    }
  }

  /// A figure, with the mark of a conflict where one touches it. Source: doctrine 2, rule 3.
  private func marked(
    _ cell: DocumentTable.Cell, _ vessel: VesselScore
  ) -> DocumentTable.Cell {
    guard vessel.marks.contains(.conflict) else { return cell }
    return DocumentTable.Cell(lines: cell.lines + [RichText(language.mark(.conflict), .strong)])
  }

  private func boat(_ vessel: VesselScore) -> DocumentTable.Cell {
    var lines = [
      RichText(
        vessel.vessel.hullNumber.onOneLine, .strong, to: .here(vessel.vessel.place))
    ]
    lines += [vessel.name, vessel.vesselClass].compactMap { $0 }.map {
      RichText($0.onOneLine, .quiet)
    }
    if !vessel.isRegistered {
      lines.append(RichText(language.mark(.provisional), .strong))
    }
    return DocumentTable.Cell(lines: lines)
  }

  /// What makes the condition what it is; for a boat without causes, the newest evidence.
  private func why(_ vessel: VesselScore) -> DocumentTable.Cell {
    let causes = vessel.condition.causes
    guard causes.isEmpty else {
      return DocumentTable.Cell(lines: causes.map { language.cause($0) })
    }
    guard let evidence = vessel.newestEvidence else {
      return DocumentTable.Cell(language.text("report.none"))
    }
    return DocumentTable.Cell(language.evidence(evidence))
  }
}

extension VesselKey {
  /// The identifier of the vessel's own place in a document.
  var place: String { "boat-" + description.asIdentifier }
}
