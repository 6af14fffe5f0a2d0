import SeaworthyInspection
import SeaworthyStandards

/// All that is said of one thing of which a boat must have so many: a part of its allowance, or a
/// billet of its crew.
struct CountedThing: Sendable {
  /// The part's number, or the role.
  var name: String
  /// What reports say of it, oldest first.
  var counts: [CountStatement]
  /// What the register requires of it.
  var required: [CountStatement]

  /// The things of which anything is said, by name.
  ///
  /// - Parameters:
  ///   - counts: What reports say, oldest first.
  ///   - required: What the register requires.
  static func all(
    counts: [CountStatement], required: [CountStatement]
  ) -> [CountedThing] {
    let counts = Dictionary(grouping: counts, by: \.name)
    let required = Dictionary(grouping: required, by: \.name)
    return Set(counts.keys).union(required.keys).sorted().map {
      CountedThing(name: $0, counts: counts[$0] ?? [], required: required[$0] ?? [])
    }
  }
}

extension VesselRecord {
  /// What the register requires of the allowance of parts. Source: doctrine 4, supply.
  func requiredParts(by standard: ScoringStandard) -> [CountStatement] {
    guard let registration else { return [] }
    return registration.allowances.map {
      CountStatement(
        name: $0.part, title: $0.title, isCritical: $0.isCritical, required: $0.required,
        at: registration.statedAt, rigour: standard.highestRank, citation: registration.citation)
    }
  }

  /// What the register requires of the crew. Source: doctrine 4, crew.
  func requiredBillets(by standard: ScoringStandard) -> [CountStatement] {
    guard let registration else { return [] }
    return registration.billets.map {
      CountStatement(
        name: $0.role, required: $0.required, at: registration.statedAt,
        rigour: standard.highestRank, citation: registration.citation)
    }
  }
}
