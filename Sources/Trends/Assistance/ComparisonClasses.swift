public import SeaworthyInspection
public import SeaworthyReadiness

/// What became of the boats of each class while nobody worked on them, when asking after visits of
/// one kind.
///
/// It is the same whoever's visits are asked after, and takes longer to work out than what the
/// visits changed: worked out once, it serves every coast guard.
public struct ComparisonClasses: Sendable {
  /// The kind of visits that is asked after.
  public let kind: InspectionKind
  /// The rules by which boats are compared.
  public let rules: AssistanceRules
  /// What is known of each boat.
  let records: [VesselKey: AssistanceRecord]
  /// The boats of each class; those of which nobody states one can be compared with none.
  let classes: [String: ComparisonBoats]

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
    self.records = Dictionary(records.map { ($0.vessel, $0) }) { first, _ in first }
    classes = Dictionary(grouping: records.filter { $0.vesselClass != nil }) {
      $0.vesselClass ?? ""
    }.mapValues { ComparisonBoats($0, askingAfter: kind, rules) }
  }
}
