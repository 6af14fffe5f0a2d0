import SeaworthyInspection
import SeaworthyStandards
public import SeaworthyTime

extension VesselHistory {
  /// Whether the vessel is in service at an instant. Source: doctrine 2, rule 13.
  public func isInService(at instant: Instant) -> Bool { service.contains(instant) }

  /// Every spell of a discrepancy that had opened by an instant, as it stands then, in no
  /// particular order of importance: by opening, item and identifier.
  public func discrepancies(at instant: Instant) -> [DiscrepancyStanding] {
    let items = vesselItems(at: instant)
    return discrepancies.flatMap { discrepancy in
      discrepancy.spells.enumerated().compactMap { number, spell in
        standing(number, of: discrepancy, spell, at: instant, items)
      }
    }.sorted {
      ($0.opened, $0.item, $0.identifier) < ($1.opened, $1.item, $1.identifier)
    }
  }

  /// A spell as it stands at an instant, with its number among the discrepancy's; nil before it
  /// opened.
  func standing(
    _ number: Int, of discrepancy: DiscrepancyHistory, _ spell: DiscrepancySpell,
    at instant: Instant, _ items: VesselItems
  ) -> DiscrepancyStanding? {
    guard spell.opened <= instant else { return nil }
    let closure = spell.closure.flatMap { $0.at <= instant ? self.closure($0, of: spell) : nil }
    // What is closed stands as it did at its end.
    let at = closure?.at ?? instant
    let open = discrepancy.openDiscrepancy(spell, at: at, in: reports, standard: standard)
    guard let open else { return nil }
    let told = spell.listings.filter { $0.telling.at <= at }
    let isClosed = closure != nil
    return DiscrepancyStanding(
      vessel: vessel, identifier: open.identifier, item: open.item,
      checklistItem: items.checklistItem(open.item), group: group(of: open.item, items),
      severity: open.severity, opened: open.opened, found: spell.basis,
      description: open.description, due: open.due,
      waiver: isClosed ? nil : waiver(of: discrepancy, spell, at: at),
      waiverExpired: isClosed || spell.waivers.contains(at)
        ? nil : spell.waivers.intervals.last { $0.end <= at }?.end,
      awaitingPartsSince: isClosed
        ? nil : spell.awaitingParts.intervals.first { $0.contains(at) }?.start,
      deferralReason: told.last { $0.discrepancy.deferralReason != nil }?
        .discrepancy.deferralReason,
      reportedCorrectedAt: isClosed ? nil : spell.claims.map(\.at).filter { $0 <= at }.min(),
      lastListed: max(told.last?.telling.at ?? spell.opened, spell.opened),
      isUnseen: !isClosed && open.isUnseen, isDisputed: !isClosed && open.isDisputed,
      earlierSpells: number,
      parts: told.last { !$0.discrepancy.parts.isEmpty }?.discrepancy.parts ?? [],
      closure: closure, citation: open.citation,
      casualtyClock: casualtyClock(of: discrepancy, number, at: instant))
  }

  /// Who closed a spell, and on what it rests.
  func closure(
    _ closure: DiscrepancySpell.Closure, of spell: DiscrepancySpell
  ) -> DiscrepancyStanding.Closure {
    let listing = spell.listings.first {
      $0.telling.report == closure.told.report && $0.place == closure.place
    }
    let correction = closure.isInferred ? nil : listing?.discrepancy.correction
    let stated: DiscrepancyStanding.Closure.Basis =
      correction?.isVerified == true ? .verified : .reported
    return DiscrepancyStanding.Closure(
      at: closure.at, basis: closure.isInferred ? .inferred : stated, by: correction?.by,
      test: correction?.test, citation: reports.citation(closure.place, in: closure.told.report))
  }

  /// The waiver of a spell that is in force at an instant, as the report states it that stands.
  private func waiver(
    of discrepancy: DiscrepancyHistory, _ spell: DiscrepancySpell, at instant: Instant
  ) -> Waiver? {
    guard spell.waivers.contains(instant) else { return nil }
    return discrepancy.waivers.last { $0.interval.contains(instant) }.flatMap(stated)
  }

  /// A waiver as the report states it that tells of it.
  func stated(_ waiver: RepeatedInterval<Bool>) -> Waiver? {
    guard case .discrepancy(let place) = waiver.place else { return nil }
    return reports.ordered[waiver.telling.report].discrepancies[place].waiver
  }

  /// The SWBS group of an item: the checklist's, else the one under which a report grades it, else
  /// that of its code's first digit.
  func group(of item: String, _ items: VesselItems) -> SWBSGroup? {
    items.items.first { $0.code == item }?.group
      ?? reports.ordered.lazy.flatMap(\.grades).first { $0.item == item }?.group
      ?? SWBSGroup(rawValue: item.prefix(1) + "00")
  }
}

extension VesselItems {
  /// The item of a code on the class checklist; nil where that lacks it, or there is none.
  func checklistItem(_ code: String) -> ChecklistItem? {
    hasChecklist ? items.first { $0.code == code } : nil
  }
}
