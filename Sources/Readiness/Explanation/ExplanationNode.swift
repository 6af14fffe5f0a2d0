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
    /// The recorded accomplishment rate (RAR) of preventive maintenance.
    case recordedMaintenance
    /// The accomplishment confidence factor (ACF) from spot checks.
    case verifiedMaintenance
    /// A task of preventive maintenance.
    case task(card: String, title: String?, due: Instant, TaskState)
    /// A spot check of a procedure card.
    case spotCheck(card: String, at: Instant, SpotCheckResult)
    /// How many items are freshly graded, of how many that the boat carries.
    case freshGrades(Int, of: Int)
    /// A line of the allowance of parts; nil on hand where nobody counted.
    case allowanceLine(part: String, title: String?, required: Int, onHand: Int?, CountState)
    /// A billet of the crew; nil qualified where nobody counted.
    case billet(role: String, required: Int, qualified: Int?, CountState)
  }

  /// How the figures of a node's children make up its own.
  ///
  /// Children without a value are left out of its value. Each of value, low and high is made up of
  /// the children's own value, low and high in the same way.
  public enum Combination: String, Hashable, Sendable, CaseIterable {
    /// Σ weight × value/Σ weight.
    case mean
    /// The product of the values; nothing is known while one of them has none.
    case product
    /// 1 − min(1, Σ weight × (1 − value)); without any child that has a value, none.
    case deduction
    /// The mean, but 0 because of an open disabling casualty below it; the high is 0 unless the
    /// casualty is claimed corrected.
    case casualty
  }

  /// What became of a task of preventive maintenance.
  public enum TaskState: String, Hashable, Sendable, CaseIterable {
    /// Done wholly.
    case accomplished
    /// Done in part.
    case partial
    /// Not done.
    case notAccomplished
    /// Last told of before it was due, and not as done.
    case unsettled
  }

  /// What a count rests on.
  public enum CountState: String, Hashable, Sendable, CaseIterable {
    /// Counted, and freshly.
    case counted
    /// Nobody counted.
    case uncounted
    /// The count is too old.
    case stale
    /// A file that cannot be relied on may have said otherwise since. Source: doctrine 2, rule 3.
    case unreliable
    /// What is required is not known: the coast guard's register is held, or there is none.
    case unregistered
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
  /// How its children make up its figures.
  public var combination: Combination
  /// Where it comes from.
  public var citations: [Citation]

  /// A node of the tree.
  public init(
    label: Label, ranged: Ranged, weight: Double, children: [ExplanationNode] = [],
    combination: Combination = .mean, citations: [Citation] = []
  ) {
    self.label = label
    self.ranged = ranged
    self.weight = weight
    self.children = children
    self.combination = combination
    self.citations = citations
  }
}
