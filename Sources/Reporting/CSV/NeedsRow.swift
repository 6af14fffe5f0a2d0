import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends

/// A row of the CSV: one thing that a group needs, or its total.
struct NeedsRow {
  /// The group.
  let needs: Needs
  /// What the row is about.
  let kind: String
  /// Which of that.
  let what: String?
  /// Its total.
  var total: AvailabilityWindow?
  /// The time lost to one thing.
  var row: LostTimeTable.Row?
  /// A part.
  var part: PartNeed?
  /// A role.
  var billet: BilletNeed?
  /// A topic of training.
  var topic: TrainingTopic?

  /// All of a group.
  static func rows(of needs: Needs) -> [NeedsRow] {
    [NeedsRow(needs: needs, kind: "total", what: nil, total: needs.availability)]
      + needs.tables.flatMap { table in
        table.rows.map {
          NeedsRow(needs: needs, kind: table.dimension.word, what: $0.key.word, row: $0)
        }
      }
      + needs.parts.map { NeedsRow(needs: needs, kind: "part", what: $0.number, part: $0) }
      + needs.billets.map { NeedsRow(needs: needs, kind: "billet", what: $0.role, billet: $0) }
      + needs.training.map { NeedsRow(needs: needs, kind: "training", what: $0.topic, topic: $0) }
  }

  var lostHours: Double? { total?.lost.inHours ?? row?.lost.hours ?? part?.lost.hours }

  var boats: Int? {
    total.map { _ in needs.boats } ?? row?.boats ?? part?.boats ?? billet?.boats
  }
}

extension LostTimeTable.Dimension {
  /// The dimension, as data name it.
  var word: String { self == .vesselClass ? "class" : rawValue }
}
