import SeaworthyInspection
import SeaworthyTime

extension VesselHistory {
  /// What a reader must know to read the vessel's figures, in the order of the vocabulary.
  func marks(
    at instant: Instant, isRegistered: Bool, hoursRun: [HoursRunNotMissionCapable]
  ) -> [VesselScore.Mark] {
    VesselScore.Mark.allCases.filter { mark in
      switch mark {
      case .reportHeld: hasGap(.reportHeld, at: instant)
      case .reportWithdrawn: hasGap(.reportWithdrawn, at: instant)
      case .conflict: hasGap(.conflict, at: instant) || isInDispute(at: instant)
      case .provisional: !isRegistered
      case .classUnknown: !vesselItems(at: instant).hasChecklist
      case .deliveryUnknown: record.registration.map { $0.delivered == nil } ?? false
      case .waiverWithoutEffect: hasWaiverWithoutEffect(at: instant)
      case .itemsOutsideChecklist: hasItemsOutsideChecklist(at: instant)
      case .operatedWhileNotMissionCapable: !hoursRun.isEmpty
      }
    }
  }

  private func hasGap(_ reason: EvidenceGap.Reason, at instant: Instant) -> Bool {
    evidence.gaps(at: instant).contains { $0.gap.reason == reason }
  }

  /// Whether a waiver is in force for anything but a restrictive discrepancy.
  ///
  /// Source: doctrine 2, rule 9.
  private func hasWaiverWithoutEffect(at instant: Instant) -> Bool {
    discrepancies.contains { discrepancy in
      discrepancy.severities.severity(at: instant) != .restrictive
        && discrepancy.spells.contains {
          $0.interval(.asStated).contains(instant) && $0.waivers.contains(instant)
        }
    }
  }
}
