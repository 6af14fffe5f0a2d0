/// A row in which two standards differ.
public struct StandardDifference: Hashable, Sendable {
  /// The table's element name.
  public var table: String
  /// The class, of a row of a checklist; nil otherwise.
  public var vesselClass: String?
  /// The row's key; empty in a table of one row.
  public var key: String
  /// What the first says; nil where it has no such row.
  public var left: StandardTable.Value?
  /// What the second says; nil where it has no such row.
  public var right: StandardTable.Value?

  /// A row in which two standards differ.
  public init(
    table: String, vesselClass: String? = nil, key: String, left: StandardTable.Value?,
    right: StandardTable.Value?
  ) {
    self.table = table
    self.vesselClass = vesselClass
    self.key = key
    self.left = left
    self.right = right
  }
}

extension ScoringStandard {
  /// The rows in which another standard differs, in the order of the file: those of this standard,
  /// and after a table's those that only the other has. Names, versions, dates and words are left
  /// out.
  public func differences(from other: ScoringStandard) -> [StandardDifference] {
    let (own, others) = (tables, other.tables)
    let added = others.filter { table in !own.contains { $0.isSame(as: table) } }
      .map { StandardTable($0.name, vesselClass: $0.vesselClass, rows: []) }
    return (own + added).flatMap { table in
      table.differences(from: others.first { $0.isSame(as: table) })
    }
  }
}

extension StandardTable {
  fileprivate func isSame(as other: StandardTable) -> Bool {
    name == other.name && vesselClass == other.vesselClass
  }

  /// Every row that only one of two tables has, or of which they say different things.
  fileprivate func differences(from other: StandardTable?) -> [StandardDifference] {
    let (own, others) = (allRows, other?.allRows ?? [])
    let values = Dictionary(uniqueKeysWithValues: own.map { ($0.key, $0.value) })
    let otherValues = Dictionary(uniqueKeysWithValues: others.map { ($0.key, $0.value) })
    let keys = own.map(\.key) + others.map(\.key).filter { values[$0] == nil }
    return keys.compactMap { key in
      guard values[key] != otherValues[key] else { return nil }
      return StandardDifference(
        table: name, vesselClass: vesselClass, key: key, left: values[key],
        right: otherValues[key])
    }
  }

  /// The rows, and where the table comes from as one of them.
  private var allRows: [Row] {
    rows + (provenance.map { [Row("mark", .provenance($0))] } ?? [])
  }
}
