public import SeaworthyInspection
public import SeaworthyReadiness

/// What became of the boats of each class while nobody worked on them, when asking after visits of
/// one kind: with what cannot be relied on counted against visits, and without it.
///
/// It is the same whoever's visits are asked after, and takes longer to work out than what the
/// visits changed: worked out once, it serves every coast guard.
public struct ComparisonClasses: Sendable {
  /// The kind of visits that is asked after.
  public let kind: InspectionKind
  /// The rules by which boats are compared.
  public let rules: AssistanceRules
  /// The boats with what cannot be relied on counted against visits.
  let counted: Reading
  /// The boats without what cannot be relied on; the same where all of it can.
  let reliedOn: Reading
  /// The classes of which some boat has a report that cannot be relied on.
  private let doubtedClasses: Set<String>

  /// One reading of what is known.
  struct Reading: Sendable {
    /// What is known of each boat.
    let records: [VesselKey: AssistanceRecord]
    /// The boats of each class; those of which nobody states one can be compared with none.
    let classes: [String: ComparisonBoats]
    /// The rules by which boats are compared.
    let rules: AssistanceRules
  }

  /// The boats of some records.
  ///
  /// - Parameters:
  ///   - records: Of every vessel of the region that counts, in any order.
  ///   - kind: The kind of visits that is asked after.
  ///   - rules: The rules by which boats are compared.
  /// - Complexity: O(v a²), of v vessels with a arrivals each, times the vessels of a class.
  public init(
    _ records: [AssistanceRecord], askingAfter kind: InspectionKind, _ rules: AssistanceRules
  ) {
    self.kind = kind
    self.rules = rules
    let records = Dictionary(records.map { ($0.vessel, $0) }) { first, _ in first }
    let byClass = Dictionary(grouping: records.values.filter { $0.vesselClass != nil }) {
      $0.vesselClass ?? ""
    }
    let doubtedClasses = Set(byClass.filter { $1.contains(where: \.isDoubted) }.keys)
    let counted = byClass.mapValues { ComparisonBoats($0, askingAfter: kind, rules) }
    var alone = counted
    for name in doubtedClasses {
      alone[name] = byClass[name].map {
        ComparisonBoats($0.map(\.withoutDoubtful), askingAfter: kind, rules)
      }
    }
    self.doubtedClasses = doubtedClasses
    self.counted = Reading(records: records, classes: counted, rules: rules)
    reliedOn = Reading(
      records: records.mapValues(\.withoutDoubtful), classes: alone, rules: rules)
  }

  /// Whether what a visit changed is the same in both readings: no report of its boats, nor of any
  /// boat of their classes, is in doubt.
  func isSure(_ visit: AssistanceVisit) -> Bool {
    visit.boats.keys.allSatisfy { vessel in
      guard let record = counted.records[vessel] else { return false }
      return record.vesselClass.map { !doubtedClasses.contains($0) } ?? !record.isDoubted
    }
  }

  /// How many reports that cannot be relied on bear on visits: those of their boats, and of all of
  /// the same classes.
  func doubtfulReports(of visits: [AssistanceVisit]) -> Int {
    let visited = Set(visits.flatMap(\.boats.keys))
    let classes = Set(visited.compactMap { counted.records[$0]?.vesselClass })
    return counted.records.values.filter { record in
      visited.contains(record.vessel) || record.vesselClass.map(classes.contains) ?? false
    }.reduce(0) { $0 + $1.doubtful.count }
  }
}
