import SeaworthyInspection
public import SeaworthyStandards

extension ReadinessScore {
  /// Something that is not known of a score, and keeps its low from its high.
  ///
  /// Source: doctrine 4, "what is missing is listed".
  public struct Unknown: Hashable, Sendable {
    /// The part of which it is not known.
    public var part: ScorePart
    /// What is not known.
    public var kind: Kind
    /// How many of them; of the whole part 1.
    public var count: Int

    /// What can be not known of a part.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      /// All of it.
      case part
      /// Whole SWBS groups of which no item is listed.
      case groups
      /// Items never graded, or too long ago, or contested.
      case items
      /// What became of tasks of preventive maintenance.
      case tasks
      /// Whether what is recorded was done: nobody checked.
      case spotChecks
      /// What is open: no item is freshly graded.
      case freshGrades
      /// What is on hand of lines of the allowance.
      case allowanceLines
      /// Who is qualified for billets.
      case billets
      /// The condition over some of the time.
      case time
    }

    /// Something that is not known.
    public init(part: ScorePart, kind: Kind, count: Int) {
      self.part = part
      self.kind = kind
      self.count = count
    }
  }

  /// What is not known of it, part by part.
  public var unknowns: [Unknown] { parts.flatMap(\.unknowns) }
}

extension ReadinessScore.Part {
  /// What is not known of the part, in the order of the tree; all of it where it has no tree.
  fileprivate var unknowns: [ReadinessScore.Unknown] {
    if explanation.isEmpty {
      return ranged.value == nil ? [ReadinessScore.Unknown(part: part, kind: .part, count: 1)] : []
    }
    let kinds = explanation.flatMap(\.unknownKinds)
    return ReadinessScore.Unknown.Kind.allCases.compactMap { kind in
      let count = kinds.count { $0 == kind }
      return count > 0 ? ReadinessScore.Unknown(part: part, kind: kind, count: count) : nil
    }
  }
}

extension ExplanationNode {
  /// What is not known of it and of all below it, once for each.
  fileprivate var unknownKinds: [ReadinessScore.Unknown.Kind] {
    switch label {
    case .verifiedMaintenance: ranged.coverage > 0 ? [] : [.spotChecks]
    case .group where children.isEmpty: [.groups]
    case .group, .recordedMaintenance: children.flatMap(\.unknownKinds)
    case .item: ranged.coverage > 0 ? [] : [.items]
    case .task: ranged.coverage > 0 ? [] : [.tasks]
    case .freshGrades: ranged.coverage > 0 ? [] : [.freshGrades]
    case .allowanceLine: ranged.coverage > 0 ? [] : [.allowanceLines]
    case .billet: ranged.coverage > 0 ? [] : [.billets]
    case .time: ranged.coverage > 0 ? [] : [.time]
    case .discrepancy, .spotCheck: []
    }
  }
}
