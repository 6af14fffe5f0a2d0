public import SeaworthyTime

extension VesselHistory {
  /// What somebody still has to decide or correct, and bears on the vessel's figures at any time of
  /// a period: *report held*, *report withdrawn*, *conflict*, in the order of the vocabulary.
  ///
  /// Source: doctrine 2, rule 3: the mark *conflict* on every figure it touches.
  public func marks(over period: Interval) -> [VesselScore.Mark] {
    var marks: Set<VesselScore.Mark> = []
    for gap in evidence.gaps where gap.interval.meets(period) {
      marks.insert(VesselScore.Mark(gap.gap.reason))
    }
    if isInDispute(over: period) { marks.insert(.conflict) }
    return VesselScore.Mark.allCases.filter(marks.contains)
  }

  /// Whether figures rest on a dispute at any time of a period; see ``isInDispute(at:)``.
  func isInDispute(over period: Interval) -> Bool {
    evidence.disputes.contains { $0.interval.meets(period) }
      || downtime.contains { $0.telling.dispute != nil && $0.interval.meets(period) }
      || discrepancies.contains { discrepancy in
        discrepancy.spells.contains { spell in
          let told = spell.listings.filter { $0.telling.dispute != nil }.map(\.telling.at).min()
          guard let told else { return false }
          let open = spell.interval(.asStated)
          return Interval(max(open.start, told), open.end).meets(period)
        }
      }
  }
}

extension VesselScore.Mark {
  /// The mark that a gap leaves.
  fileprivate init(_ reason: EvidenceGap.Reason) {
    self =
      switch reason {
      case .reportHeld: .reportHeld
      case .reportWithdrawn: .reportWithdrawn
      case .conflict: .conflict
      }
  }
}

extension Interval {
  /// Whether some instant is in both.
  func meets(_ other: Interval) -> Bool { !clipped(to: other).isEmpty }
}
