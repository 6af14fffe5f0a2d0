import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime

@testable import SeaworthyReadiness

/// Condition, basis and availability. Source: doctrine 3.
extension NaiveBoat {
  func condition(at instant: Instant) -> Condition {
    guard isInService(at: instant) else { return .outOfFleet }
    let downtime = downtimeCauses(at: instant)
    if downtime.contains(.depot) { return .nmcd }
    let waits =
      restricting(at: instant, .asStated).map { spell in
        awaitingParts(of: spell).contains { $0.contains(instant) }
      } + downtime.map { $0 == .supply }
    if !waits.isEmpty { return waits.allSatisfy { $0 } ? .nmcs : .nmcm }
    if !isKnown(at: instant) { return .unknown }
    return waived(at: instant, .asStated).isEmpty ? .fmc : .pmc
  }

  func isInService(at instant: Instant) -> Bool {
    record.registration?.delivered ?? .distantPast <= instant
      && instant < record.registration?.disposed ?? .distantFuture
  }

  func downtimeCauses(at instant: Instant) -> [DowntimeCause] {
    DowntimeCause.allCases.filter { cause in
      standing(reports.flatMap(\.downtime).filter { $0.cause == cause }.map { ($0.start, $0.end) })
        .contains { $0.contains(instant) }
    }
  }

  /// Open disabling casualties, and restrictive discrepancies with no waiver in force.
  func restricting(at instant: Instant, _ reading: SpellReading) -> [Spell] {
    severe(at: instant, reading) { severity, isWaived in
      severity == .disabling || severity == .restrictive && !isWaived
    }
  }

  /// Open restrictive discrepancies under waiver.
  func waived(at instant: Instant, _ reading: SpellReading) -> [Spell] {
    severe(at: instant, reading) { severity, isWaived in severity == .restrictive && isWaived }
  }

  private func severe(
    at instant: Instant, _ reading: SpellReading, _ holds: (Severity, Bool) -> Bool
  ) -> [Spell] {
    spells.filter { spell in
      guard isOpen(spell, at: instant, reading) else { return false }
      let severity = severity(
        of: spell.identifier, at: max(instant, spell.opened), isGravest: reading == .longest)
      guard severity >= .restrictive else { return false }
      return holds(severity, waivers(of: spell).contains { $0.contains(instant) })
    }
  }

  private func isEvidence(_ report: ReportFacts) -> Bool {
    report.kind == .statusReport
      || report.kind != .followUp
        && report.grades.contains { [.standard, .nonstandard].contains($0.result) }
  }

  /// Condition rule 4, and rule 3 of section 2.
  func isKnown(at instant: Instant) -> Bool {
    let isFresh = reports.contains {
      isEvidence($0) && $0.start <= instant && instant < $0.start + staleness($0)
    }
    return isFresh
      && !record.gaps.contains { gap in
        isHidden(instant, by: gap)
          && !reports.contains {
            isEvidence($0) && $0.start > gap.noLaterThan && $0.start <= instant
              && rigour($0) >= rank(of: gap)
          }
      }
  }

  /// Whether an instant is not before what a gap hides: the time since its inspection or, of a held
  /// file, since the boat was last reported on.
  private func isHidden(_ instant: Instant, by gap: EvidenceGap) -> Bool {
    if gap.reason != .reportHeld { return gap.from <= instant }
    return !reports.contains {
      $0.kind != .followUp && instant < $0.start && $0.start < gap.from
    }
  }

  private func rank(of gap: EvidenceGap) -> Int {
    gap.kind.map { standard.rigour[$0] ?? 0 } ?? standard.rigour.values.max() ?? 0
  }

  /// What a file that is held may have found may have been there since the last inspection that
  /// would have seen it: otherwise holding a file could raise a low.
  private func isBeforeGap(_ instant: Instant) -> Bool {
    record.gaps.contains { gap in
      instant < gap.from
        && !reports.contains {
          isEvidence($0) && instant < $0.start && $0.start < gap.from && rigour($0) >= rank(of: gap)
        }
    }
  }

  func isPresumed(at instant: Instant) -> Bool {
    let window = standard.windows.observed
    let corrected = reports.flatMap(\.discrepancies).compactMap(\.correction?.at.instant)
    return !(reports.map(\.start) + corrected).contains { $0 <= instant && instant < $0 + window }
  }

  func availability(over window: Interval) -> AvailabilityWindow {
    let all = [Condition.fmc, .pmc, .nmcm, .nmcs, .nmcd, .unknown].map { condition in
      minutes(of: window) { self.condition(at: $0) == condition }
    }
    func low(_ isUnrestricted: (Instant) -> Bool) -> Milliseconds {
      minutes(of: window) {
        isInService(at: $0) && isKnown(at: $0) && !isBeforeGap($0)
          && downtimeCauses(at: $0).isEmpty && isUnrestricted($0)
      }
    }
    func high(_ isUnrestricted: (Instant) -> Bool) -> Milliseconds {
      minutes(of: window) {
        isInService(at: $0) && downtimeCauses(at: $0).isEmpty && isUnrestricted($0)
      }
    }
    func isCapable(_ reading: SpellReading) -> (Instant) -> Bool {
      { restricting(at: $0, reading).isEmpty }
    }
    func isFully(_ reading: SpellReading) -> (Instant) -> Bool {
      { restricting(at: $0, reading).isEmpty && waived(at: $0, reading).isEmpty }
    }
    return AvailabilityWindow(
      window: window,
      times: ConditionTimes(
        fmc: all[0], pmc: all[1], nmcm: all[2], nmcs: all[3], nmcd: all[4], unknown: all[5],
        presumed: minutes(of: window) {
          ![.unknown, .outOfFleet].contains(condition(at: $0)) && isPresumed(at: $0)
        }),
      lowMissionCapable: low(isCapable(.longest)), lowFullyMissionCapable: low(isFully(.longest)),
      highMissionCapable: high(isCapable(.shortest)),
      // Under waiver or not, a boat of which nothing fresh is known could be fully capable.
      highFullyMissionCapable: high {
        isKnown(at: $0) ? isFully(.shortest)($0) : isCapable(.shortest)($0)
      },
      free: minutes(of: window) {
        ![.unknown, .outOfFleet, .nmcd].contains(condition(at: $0))
          && restricting(at: $0, .asStated).isEmpty
      })
  }
}
