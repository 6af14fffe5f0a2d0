public import SeaworthyReadiness
public import SeaworthyTime

/// The visits on which some boats were inspected, put in order once for all series of these boats.
public struct ObservedVisits: Sendable {
  /// Those of all kinds of inspection, oldest first.
  let all: [ObservedVisit]
  /// Those of the kinds that the standard ranks alike, the highest rank first, each oldest first.
  let byRigour: [[ObservedVisit]]

  /// The visits on which inspections were made.
  ///
  /// - Parameters:
  ///   - findings: What was found on the boats, in any order.
  ///   - window: Which inspections are asked for, by when they began.
  public init(of findings: [InspectionFindings], in window: Interval = .always) {
    let findings = findings.filter { window.contains($0.arrival.at) }
    all = ObservedVisit.visits(of: findings)
    byRigour = Dictionary(grouping: findings, by: \.rigour).sorted { $0.key > $1.key }
      .map { ObservedVisit.visits(of: $0.value) }
  }
}
