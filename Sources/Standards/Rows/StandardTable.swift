/// A table of a standard, as its file has them: the mark of where it comes from, and its rows.
public struct StandardTable: Hashable, Sendable {
  /// The element's name, such as `Windows`; `Checklist` for a class checklist.
  public var name: String
  /// The class, of a checklist; nil otherwise.
  public var vesselClass: String?
  /// Where it comes from; nil of a checklist.
  public var provenance: Provenance?
  /// Its rows, in the order of the doctrine.
  public var rows: [Row]

  /// A row of a table.
  public struct Row: Hashable, Sendable {
    /// The code word that tells it from the table's others, such as `pms` or `boatCheck/team`;
    /// empty in a table of one row.
    public var key: String
    /// What it says.
    public var value: Value

    /// A row.
    public init(_ key: String, _ value: Value) {
      self.key = key
      self.value = value
    }
  }

  /// What a row says.
  public enum Value: Hashable, Sendable {
    /// Points, a weight, a share, a rank or a whole percentage, as the table's name tells.
    case number(Double)
    /// Whole days.
    case days(Int)
    /// Whole hours.
    case hours(Int)
    /// A code word.
    case word(String)
    /// An item of a checklist.
    case item(weight: Double, group: String, isMissionEssential: Bool)
    /// Where the table comes from.
    case provenance(Provenance)
  }

  /// A table of rows.
  public init(
    _ name: String, vesselClass: String? = nil, provenance: Provenance? = nil, rows: [Row]
  ) {
    self.name = name
    self.vesselClass = vesselClass
    self.provenance = provenance
    self.rows = rows
  }
}
