public import SeaworthyInspection
public import SeaworthyStandards
public import SeaworthyTime

/// One spell of a discrepancy as it stands at an instant, open or closed, with all that reports
/// tell of it.
///
/// Source: doctrine 2, rules 5 to 10.
public struct DiscrepancyStanding: Hashable, Sendable {
  /// Which vessel.
  public var vessel: VesselKey
  /// Its identifier in the latest report that lists it.
  public var identifier: String
  /// The code of its item.
  public var item: String
  /// The item on the checklist of the vessel's class; nil where that lacks it.
  public var checklistItem: ChecklistItem?
  /// The SWBS group of the item; nil where neither checklist nor reports tell.
  public var group: SWBSGroup?
  /// The severity in force, of a closed one at its end.
  public var severity: Severity
  /// When this spell opened.
  public var opened: Instant
  /// Whether it was seen then or came about then.
  public var found: FoundBasis
  /// What is wrong, in words, as last stated.
  public var description: String?
  /// When it is, or was, due to be corrected. Source: doctrine 2, rule 10.
  public var due: Instant
  /// The waiver in force; nil without one.
  public var waiver: Waiver?
  /// When the last waiver of it expired; nil while one is in force, or without one.
  public var waiverExpired: Instant?
  /// Since when it waits for parts; nil while it does not.
  public var awaitingPartsSince: Instant?
  /// Why its correction was put off, as last stated.
  public var deferralReason: String?
  /// Since when somebody claims, without verification, that it is corrected; nil while nobody does.
  public var reportedCorrectedAt: Instant?
  /// When a report last listed it.
  public var lastListed: Instant
  /// Whether nobody has listed it for longer than the standard's window.
  public var isUnseen: Bool
  /// Whether only some of the reports in a dispute list it, among which nobody has decided.
  public var isDisputed: Bool
  /// How many spells of it there were before: of a repeat at least 1.
  public var earlierSpells: Int
  /// The parts that its correction needs, as last stated.
  public var parts: [Part]
  /// How it was closed; nil while it is open.
  public var closure: Closure?
  /// The report that last listed it.
  public var citation: Citation
  /// Whether a casualty report was due and given; nil of what never was disabling or restrictive.
  public var casualtyClock: CasualtyClock?

  /// A spell of a discrepancy.
  public init(
    vessel: VesselKey, identifier: String, item: String, checklistItem: ChecklistItem? = nil,
    group: SWBSGroup? = nil, severity: Severity, opened: Instant, found: FoundBasis = .observed,
    description: String? = nil, due: Instant, waiver: Waiver? = nil, waiverExpired: Instant? = nil,
    awaitingPartsSince: Instant? = nil, deferralReason: String? = nil,
    reportedCorrectedAt: Instant? = nil, lastListed: Instant, isUnseen: Bool = false,
    isDisputed: Bool = false,
    earlierSpells: Int = 0, parts: [Part] = [], closure: Closure? = nil, citation: Citation,
    casualtyClock: CasualtyClock? = nil
  ) {
    self.vessel = vessel
    self.identifier = identifier
    self.item = item
    self.checklistItem = checklistItem
    self.group = group
    self.severity = severity
    self.opened = opened
    self.found = found
    self.description = description
    self.due = due
    self.waiver = waiver
    self.waiverExpired = waiverExpired
    self.awaitingPartsSince = awaitingPartsSince
    self.deferralReason = deferralReason
    self.reportedCorrectedAt = reportedCorrectedAt
    self.lastListed = lastListed
    self.isUnseen = isUnseen
    self.isDisputed = isDisputed
    self.earlierSpells = earlierSpells
    self.parts = parts
    self.closure = closure
    self.citation = citation
    self.casualtyClock = casualtyClock
  }

  /// How a spell was closed.
  public struct Closure: Hashable, Sendable {
    /// When.
    public var at: Instant
    /// What it rests on.
    public var basis: Basis
    /// Who corrected it, if stated.
    public var by: Corrector?
    /// How the correction was tested, if stated.
    public var test: String?
    /// The report that tells it.
    public var citation: Citation

    /// A closure.
    public init(
      at: Instant, basis: Basis, by: Corrector? = nil, test: String? = nil, citation: Citation
    ) {
      self.at = at
      self.basis = basis
      self.by = by
      self.test = test
      self.citation = citation
    }

    /// What a closure rests on. Source: doctrine 2, rule 6.
    public enum Basis: String, Hashable, Sendable, CaseIterable {
      /// The report names who corrected it and how that was tested.
      case verified
      /// A bare corrected time, which closes a major or minor one.
      case reported
      /// An inspection that graded its item standard and does not list it.
      case inferred
    }
  }
}

extension DiscrepancyStanding {
  /// Whether a waiver that is in force has an effect: only on a restrictive discrepancy.
  ///
  /// Source: doctrine 2, rule 9.
  public var isWaived: Bool { waiver != nil && severity == .restrictive }

  /// How long it was open by an instant, and never longer than until it was closed.
  public func age(at instant: Instant) -> Milliseconds { end(at: instant) - opened }

  /// How long it has been, or was, overdue by an instant; nil where it is not. Overdue begins at
  /// the very instant at which it is due. Source: doctrine 2, rule 10.
  public func overdue(at instant: Instant) -> Milliseconds? {
    end(at: instant) >= due ? end(at: instant) - due : nil
  }

  private func end(at instant: Instant) -> Instant {
    closure.map { min($0.at, instant) } ?? instant
  }
}
