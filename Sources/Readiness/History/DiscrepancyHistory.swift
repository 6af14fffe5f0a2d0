import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime

/// All that is known of one discrepancy: what reports state of it, its spells and its severity.
struct DiscrepancyHistory: Sendable {
  /// What reports state of it, in the order of their times.
  let listings: [Listing]
  /// Its spells, in order.
  var spells: [DiscrepancySpell]
  /// Its severity over time.
  let severities: SeverityTimeline
  /// Its severity over time at its gravest, for the low of a rate.
  let gravestSeverities: SeverityTimeline
  /// The waivers that stand, in order of their start.
  let waivers: [RepeatedInterval<Bool>]

  init(_ listings: [Listing], grades: ItemGrades) {
    let worked = DiscrepancySpells(listings, grades: grades)
    self.listings = listings.sorted(by: Listing.givesWay(_:to:))
    severities = worked.severities
    gravestSeverities = SeverityTimeline(listings, isGravest: true)
    waivers = Self.waivers(listings)
    spells = Self.assigning(
      waivers: waivers.map(\.interval), awaiting: Self.awaitingParts(listings), to: worked.spells)
  }

  private static func waivers(_ listings: [Listing]) -> [RepeatedInterval<Bool>] {
    let told = listings.compactMap { listing in
      listing.discrepancy.waiver.map {
        RepeatedInterval(
          telling: listing.telling,
          interval: Interval($0.granted.instant, $0.expires?.instant ?? .distantFuture),
          cause: false, place: listing.place)
      }
    }
    return RepeatedInterval.standing(told, worse: .earlier)
  }

  private static func awaitingParts(_ listings: [Listing]) -> [Interval] {
    let told = listings.flatMap { listing in
      listing.discrepancy.awaitingParts.map {
        RepeatedInterval(
          telling: listing.telling,
          interval: Interval($0.start.instant, $0.end?.instant ?? .distantFuture),
          cause: false, place: listing.place)
      }
    }
    return RepeatedInterval.standing(told, worse: .later).map(\.interval)
  }

  /// A waiver or awaiting-parts spell belongs to the first spell that ends after it began; to a
  /// spell that only some candidates of a dispute list, none does, and beyond a correction that may
  /// have ended it none reaches.
  ///
  /// Source: doctrine 2, rules 3 and 9.
  private static func assigning(
    waivers: [Interval], awaiting: [Interval], to spells: [DiscrepancySpell]
  ) -> [DiscrepancySpell] {
    func place(of interval: Interval) -> Int? {
      spells.firstIndex { $0.interval(.asStated).end > interval.start }
    }
    return spells.enumerated().map { index, spell in
      var spell = spell
      if spell.isDisputed { return spell }
      let end = spell.doubtedCorrection ?? .distantFuture
      func own(_ told: [Interval]) -> IntervalSet {
        IntervalSet(
          told.filter { place(of: $0) == index }.map {
            $0.start < end ? Interval($0.start, min($0.end, end)) : $0
          })
      }
      (spell.waivers, spell.awaitingParts) = (own(waivers), own(awaiting))
      return spell
    }
  }

  /// How a spell restricts the boat at an instant, if it is open in a reading.
  func restriction(
    of spell: DiscrepancySpell, at instant: Instant, _ reading: SpellReading
  ) -> Restriction? {
    guard spell.interval(reading).contains(instant) else { return nil }
    return restriction(
      ifOpen: spell, at: instant, reading == .longest ? gravestSeverities : severities)
  }

  /// How a spell restricts the boat at an instant at which it is open.
  ///
  /// Before it opened, where it could have been there, its severity is that with which it opened. A
  /// waiver of anything but a restrictive discrepancy has no effect. Source: doctrine 2, rule 9.
  func restriction(
    ifOpen spell: DiscrepancySpell, at instant: Instant, _ severities: SeverityTimeline
  ) -> Restriction? {
    switch severities.severity(at: max(instant, spell.opened)) {
    case .disabling: .notCapable
    case .restrictive: spell.waivers.contains(instant) ? .partiallyCapable : .notCapable
    case .major, .minor: nil
    }
  }

  /// How an open discrepancy restricts the boat.
  enum Restriction {
    /// A disabling casualty, or a restrictive discrepancy with no waiver in force.
    case notCapable
    /// A restrictive discrepancy under waiver.
    case partiallyCapable
  }

  /// A spell as a reader sees it at an instant at which it is open.
  func openDiscrepancy(
    _ spell: DiscrepancySpell, at instant: Instant, in reports: VesselReports,
    standard: ScoringStandard
  ) -> OpenDiscrepancy? {
    guard let first = spell.listings.first else { return nil }
    let latest = spell.listings.last { $0.telling.at <= instant } ?? first
    let severity = severities.severity(at: instant)
    // A milder word told with it, or later by only some candidates, is not what is scored.
    let cited =
      spell.listings.last { $0.telling.at <= instant && $0.discrepancy.severity == severity }
      ?? latest
    let waiver = spell.waivers.intervals.first { $0.contains(instant) }
    let seen = spell.listings.last { $0.telling.at <= instant }?.telling.at ?? spell.opened
    return OpenDiscrepancy(
      identifier: latest.discrepancy.identifier, item: latest.discrepancy.item,
      severity: severity, opened: spell.opened,
      description: spell.listings.last {
        $0.telling.at <= instant && $0.discrepancy.description != nil
      }?.discrepancy.description ?? latest.discrepancy.description,
      due: severities.due(opened: spell.opened, at: instant, standard: standard),
      waivedUntil: severity == .restrictive ? waiver?.end : nil,
      isAwaitingParts: spell.awaitingParts.contains(instant),
      isReportedCorrected: spell.claims.contains { $0.at <= instant },
      isUnseen: instant - max(seen, spell.opened) >= standard.windows.unseen,
      isDisputed: spell.isDisputed,
      citation: reports.citation(cited.place, in: cited.telling.report))
  }
}
