public import SeaworthyInspection

/// Corrections that are done together, what they cost and what they bring.
public struct CorrectionPlan: Hashable, Sendable {
  /// What would be corrected, most severe first, then oldest first.
  public var work: [OpenWork]
  /// What that would bring.
  public var gain: CorrectionGain

  /// Corrections that are done together.
  public init(work: [OpenWork], gain: CorrectionGain) {
    self.work = work
    self.gain = gain
  }

  /// What the corrections cost.
  public var cost: WorkCost { work.reduce(.none) { $0 + $1.cost } }

  /// The parts that the corrections need, in the order of the corrections; of equal ones the
  /// quantities are added up.
  public var parts: [Part] {
    var parts: [Part] = []
    for part in work.flatMap(\.discrepancy.parts) {
      let same = parts.firstIndex {
        ($0.number, $0.nsn, $0.status, $0.expected)
          == (part.number, part.nsn, part.status, part.expected)
      }
      if let same { parts[same].quantity += part.quantity } else { parts.append(part) }
    }
    return parts
  }
}
