import SeaworthyTime

extension VesselHistory {
  /// Whether the candidates of a dispute differ about an item, and nothing is known of it by a time
  /// later than all that they tell; nil if nothing is.
  func isContested(_ item: String, since time: Instant?, at instant: Instant) -> Bool {
    disputes.contains { dispute in
      dispute.contestedItems.contains(item) && dispute.start <= instant
        && time ?? .distantPast <= dispute.end
    }
  }

  /// Whether figures rest on a dispute: until an inspection that would have ended a gap, and as
  /// long as anything is open of which one of its candidates tells.
  func isInDispute(at instant: Instant) -> Bool {
    evidence.disputes.contains { $0.interval.contains(instant) }
      || downtime.contains { $0.telling.dispute != nil && $0.interval.contains(instant) }
      || discrepancies.contains { discrepancy in
        discrepancy.spells.contains { spell in
          spell.interval(.asStated).contains(instant)
            && spell.listings.contains { $0.telling.dispute != nil && $0.telling.at <= instant }
        }
      }
  }
}
