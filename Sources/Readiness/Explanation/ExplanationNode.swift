public import SeaworthyInspection
public import SeaworthyTime

/// A node of the tree by which a score explains itself: what it is, its value, what it is made of.
///
/// Source: doctrine 4, "Every score explains itself".
public struct ExplanationNode: Hashable, Sendable {
  /// What the node stands for.
  public enum Label: Hashable, Sendable {
    /// An SWBS group.
    case group(SWBSGroup)
    /// A checklist item with its title, if the standard or a report gives one.
    case item(code: String, title: String?, grade: GradeState)
    /// An open discrepancy that decides its item's credit.
    case discrepancy(OpenDiscrepancy)
    /// Time in a condition within the window of a rate.
    case time(Condition, Milliseconds)
  }

  /// How an item stands.
  public enum GradeState: String, Hashable, Sendable, CaseIterable {
    /// Graded standard, fresh.
    case standard
    /// Nonstandard with an open discrepancy.
    case discrepancy
    /// Nonstandard without a discrepancy: credit 0.
    case unclassified
    /// The boat does not carry it.
    case notApplicable
    /// Its standard grade is too old to count.
    case stale
    /// Never graded.
    case ungraded
  }

  /// What it stands for.
  public var label: Label
  /// Its value, range and known share, each 0 to 1.
  public var ranged: Ranged
  /// Its weight among its siblings.
  public var weight: Double
  /// What it is made of.
  public var children: [ExplanationNode]
  /// Where it comes from.
  public var citations: [Citation]

  /// A node of the tree.
  public init(
    label: Label, ranged: Ranged, weight: Double, children: [ExplanationNode] = [],
    citations: [Citation] = []
  ) {
    self.label = label
    self.ranged = ranged
    self.weight = weight
    self.children = children
    self.citations = citations
  }
}
