import SeaworthyStandards
import SeaworthyTime

/// A boat's scores at an instant, and what they would be if some of what is open then were
/// corrected and verified at once: exactly, by scoring the changed history.
///
/// Source: doctrine 4, "Fix these first".
struct Rescoring {
  /// The history as it is.
  let history: VesselHistory
  /// As of when.
  let instant: Instant
  /// The scores as they are.
  let base: Scores
  /// The spells that are open, most severe first, then oldest first.
  let open: [SpellPlace]
  private let outlook: MissionCapableOutlook
  /// The parts of the scores that no correction changes.
  private let lasting: LastingParts

  /// Both scores of a boat.
  struct Scores {
    /// Maintenance readiness.
    var maintenance: ReadinessScore
    /// Operational readiness.
    var operational: ReadinessScore

    /// One of the two.
    subscript(kind: ReadinessKind) -> ReadinessScore {
      switch kind {
      case .maintenance: maintenance
      case .operational: operational
      }
    }
  }

  init(_ history: VesselHistory, at instant: Instant) {
    self.history = history
    self.instant = instant
    lasting = LastingParts(history, at: instant)
    base = Scores(
      maintenance: history.maintenanceReadiness(at: instant, with: lasting),
      operational: history.operationalReadiness(at: instant, with: lasting))
    open = history.openSpells(at: instant).sorted { history.isGraver($0, than: $1, at: instant) }
    outlook = MissionCapableOutlook(history, at: instant)
  }

  /// The score of a kind if some discrepancies were corrected.
  func score(_ kind: ReadinessKind, correcting places: some Sequence<SpellPlace>) -> ReadinessScore
  {
    score(kind, of: history.correcting(places, at: instant))
  }

  /// The score of a kind of the history as it would be.
  func score(_ kind: ReadinessKind, of changed: VesselHistory) -> ReadinessScore {
    switch kind {
    case .maintenance: changed.maintenanceReadiness(at: instant, with: lasting)
    case .operational: changed.operationalReadiness(at: instant, with: lasting)
    }
  }

  /// What correcting some discrepancies would bring.
  func gain(correcting places: [SpellPlace]) -> CorrectionGain {
    let corrected = history.correcting(places, at: instant)
    return CorrectionGain(
      maintenance: ScoreGain(
        from: base.maintenance, to: score(.maintenance, of: corrected)),
      operational: ScoreGain(
        from: base.operational, to: score(.operational, of: corrected)),
      condition: corrected.circumstances(at: instant, .asStated).condition,
      missionCapableTime: outlook.missionCapableTime(correcting: Set(places))
        - outlook.missionCapableTime(correcting: []))
  }

  /// Corrections that are done together, with what they bring.
  func plan(correcting places: some Sequence<SpellPlace>) -> CorrectionPlan {
    let chosen = Set(places)
    let places = open.filter(chosen.contains)
    return CorrectionPlan(
      work: places.compactMap { history.work($0, at: instant) }, gain: gain(correcting: places))
  }
}

extension VesselHistory {
  /// Whether an open spell comes before another: more severe, then older, then by item and name.
  fileprivate func isGraver(
    _ left: SpellPlace, than right: SpellPlace, at instant: Instant
  ) -> Bool {
    let severities = [left, right].map {
      discrepancies[$0.discrepancy].severities.severity(at: instant)
    }
    if severities[0] != severities[1] { return severities[0] > severities[1] }
    let (first, second) = (spell(left), spell(right))
    if (first.opened, first.item) != (second.opened, second.item) {
      return (first.opened, first.item) < (second.opened, second.item)
    }
    return (left.discrepancy, left.spell) < (right.discrepancy, right.spell)
  }
}
