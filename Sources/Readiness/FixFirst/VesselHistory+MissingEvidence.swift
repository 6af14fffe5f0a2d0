import SeaworthyStandards
public import SeaworthyTime

extension VesselHistory {
  /// What is not known of the boat at an instant, and how far each could move its scores: by
  /// scoring again with it at its best and at its worst.
  ///
  /// What could not move the low up, nor the high down, is left out. Source: doctrine 4.
  public func missingEvidence(at instant: Instant) -> [MissingEvidence] {
    Rescoring(self, at: instant).missingEvidence
  }
}

extension Rescoring {
  /// See ``VesselHistory/missingEvidence(at:)``.
  var missingEvidence: [MissingEvidence] {
    guard history.isInService(at: instant) else { return [] }
    return ReadinessKind.allCases.flatMap { kind in
      history.isUnknowable(at: instant)
        ? [evidence(.condition, of: kind, low: 100, high: 0)] : missingEvidence(of: kind)
    }.filter { $0.lowCouldRise > 0 || $0.highCouldFall > 0 }
  }

  private func missingEvidence(of kind: ReadinessKind) -> [MissingEvidence] {
    let caps = history.caps(at: instant)
    let parts = base[kind].parts
    let ofParts = parts.indices.filter { parts[$0].isOpenToDoubt }.map { place in
      evidence(
        parts[place].doubt, of: kind,
        low: score(parts.turnedOut(place, to: \.high), caps).low,
        high: score(parts.turnedOut(place, to: \.low), caps).high)
    }
    return [unknownCondition(of: kind, caps), claims(of: kind)].compactMap(\.self) + ofParts
  }

  /// Of a boat without fresh evidence: that it is as capable, or as incapable, as can be.
  private func unknownCondition(of kind: ReadinessKind, _ caps: Caps) -> MissingEvidence? {
    guard history.circumstances(at: instant, .asStated).condition == .unknown else { return nil }
    var (best, worst) = (caps, caps)
    (best.score, best.low) = (caps.high, caps.high)
    let down = min(history.standard.notMissionCapableCap, caps.high)
    (worst.score, worst.low, worst.high) = (down, down, down)
    return evidence(
      .condition, of: kind, low: score(base[kind].parts, best).low,
      high: score(base[kind].parts, worst).high)
  }

  /// That all claimed corrections are verified, or none of them is true.
  private func claims(of kind: ReadinessKind) -> MissingEvidence? {
    let claimed = open.filter { place in
      history.spell(place).claims.contains { $0.at <= instant }
    }
    guard !claimed.isEmpty else { return nil }
    return evidence(
      .claims(claimed.count), of: kind, low: score(kind, correcting: claimed).low,
      high: score(kind, of: history.withoutClaims(claimed)).high)
  }

  private func evidence(
    _ what: MissingEvidence.What, of kind: ReadinessKind, low: Double, high: Double
  ) -> MissingEvidence {
    MissingEvidence(
      kind: kind, what: what, lowCouldRise: max(0, low - base[kind].low),
      highCouldFall: max(0, base[kind].high - high))
  }

  private func score(_ parts: [ReadinessScore.Part], _ caps: Caps) -> ReadinessScore {
    ReadinessScore(of: parts, isScored: true, caps: caps, standard: history.standard)
  }
}

extension VesselHistory {
  /// The history as it would be if nobody had claimed that spells ended.
  fileprivate func withoutClaims(_ places: [SpellPlace]) -> VesselHistory {
    places.reduce(into: self) { history, place in
      history.discrepancies[place.discrepancy].spells[place.spell].claims = []
    }
  }
}

extension [ReadinessScore.Part] {
  /// The parts with one of them known, at an end of its range.
  fileprivate func turnedOut(_ place: Int, to end: KeyPath<Ranged, Double>) -> Self {
    var parts = self
    let figure = parts[place].ranged[keyPath: end]
    parts[place].ranged = Ranged(value: figure, low: figure, high: figure, coverage: 1)
    return parts
  }
}

extension ReadinessScore.Part {
  /// Whether its range leaves room that counts.
  fileprivate var isOpenToDoubt: Bool { weight > 0 && ranged.low < ranged.high }

  /// What is not known of it.
  fileprivate var doubt: MissingEvidence.What {
    if ranged.value == nil { return .part(part) }
    // Unknown time is one stretch or many, which says nothing.
    let count = part == .availability ? 0 : explanation.reduce(0) { $0 + $1.unknownLeaves }
    return .rest(of: part, count: count)
  }
}

extension ExplanationNode {
  /// How many of the items below it, or of other leaves, are not fully known.
  fileprivate var unknownLeaves: Int {
    if case .item = label { return ranged.coverage < 1 ? 1 : 0 }
    if children.isEmpty { return ranged.coverage < 1 ? 1 : 0 }
    return children.reduce(0) { $0 + $1.unknownLeaves }
  }
}
