public import SeaworthyInspection
import SeaworthyStandards
public import SeaworthyTime

/// What moved the mission-capable rate from one period to another: the answer of ``Assessment``.
///
/// Source: doctrine 7, "Change accounted for".
public struct ChangesAnswer: Hashable, Sendable {
  /// Which question it answers, with the standard of the later period.
  public var basis: AnswerBasis
  /// The earlier period.
  public var from: AccountedPeriod
  /// The later period.
  public var to: AccountedPeriod
  /// All coast guards together; nil where only one was asked for.
  public var region: GroupChange?
  /// Each coast guard, by code.
  public var coastGuards: [GroupChange]

  /// What moved the rate.
  public init(
    basis: AnswerBasis, from: AccountedPeriod, to: AccountedPeriod, region: GroupChange?,
    coastGuards: [GroupChange]
  ) {
    self.basis = basis
    self.from = from
    self.to = to
    self.region = region
    self.coastGuards = coastGuards
  }

  /// Every account, the region's first.
  public var groups: [GroupChange] { [region].compactMap(\.self) + coastGuards }

  /// Whether the later period is told by another standard than the earlier one.
  public var changesStandard: Bool { from.standard != to.standard }

  /// Whether both periods are told by a standard that came into effect after the earlier one began:
  /// what was told of that by an earlier standard may differ, and no part accounts for it.
  public var isRestated: Bool {
    !changesStandard && from.standard.effectiveFrom > from.interval.start
  }
}

/// One of the two periods of a change, and by which standard it is told.
public struct AccountedPeriod: Hashable, Sendable {
  /// The period.
  public var period: Period
  /// The part of it that had passed as of the question.
  public var interval: Interval
  /// The standard.
  public var standard: Standard

  /// Which standard.
  public struct Standard: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// Its version.
    public var version: String
    /// The SHA-256 of its file; nil for one that was read from none.
    public var digest: Digest?
    /// From when on it is in effect.
    public var effectiveFrom: Instant

    /// A standard by name, version and digest.
    public init(name: String, version: String, digest: Digest?, effectiveFrom: Instant) {
      self.name = name
      self.version = version
      self.digest = digest
      self.effectiveFrom = effectiveFrom
    }
  }

  /// A period under a standard.
  public init(period: Period, interval: Interval, standard: Standard) {
    self.period = period
    self.interval = interval
    self.standard = standard
  }

  /// Whether it had not ended as of the question.
  public var isCut: Bool { interval.end < period.interval.end }
}
