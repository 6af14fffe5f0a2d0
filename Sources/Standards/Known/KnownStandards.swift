public import SeaworthyInspection
public import SeaworthyTime

/// The standards among which one is chosen: those that somebody keeps, and the shipped one.
///
/// Source: doctrine 4, "The standard is data": every score names its standard; without a choice,
/// the one in effect at t.
public struct KnownStandards: Hashable, Sendable {
  /// Each standard once, by name, version and start; of two of the same content the shipped one,
  /// else the first given.
  public let all: [KnownStandard]

  /// The standards that were found.
  public init(_ found: [KnownStandard]) {
    var seen: Set<Digest> = []
    let shippedFirst =
      found.filter { $0.origin == .shipped } + found.filter { $0.origin != .shipped }
    let different = shippedFirst.filter { known in
      known.standard.digest.map { seen.insert($0).inserted } ?? true
    }
    all = different.sorted { $0.place < $1.place }
  }

  /// The standard in effect at an instant: of those whose time covers it, the one that began last.
  /// Of several that began together, one that somebody keeps goes before the shipped one, then the
  /// higher version, then the name.
  ///
  /// - Throws: ``StandardChoiceError/noneInEffect(at:known:)``;
  ///   ``StandardChoiceError/severalOfVersion(_:)`` if two of one name and version differ.
  public func inEffect(at t: Instant) throws(StandardChoiceError) -> StandardChoice {
    guard let choice = try Self.latest(among: all, at: t) else {
      throw .noneInEffect(at: t, known: all.map(\.label))
    }
    return choice
  }

  /// The standard of a name, or of `NAME@VERSION`. Of several versions of a name, the one in effect
  /// at an instant; a single one whenever it is in effect.
  ///
  /// - Throws: ``StandardChoiceError/unknownName(_:known:)``;
  ///   ``StandardChoiceError/noneInEffect(at:known:)`` if there are several versions and none is;
  ///   ``StandardChoiceError/severalOfVersion(_:)``.
  public func named(
    _ name: String, at t: Instant
  ) throws(StandardChoiceError) -> StandardChoice {
    let labelled = all.filter { $0.label == name }
    let candidates = labelled.isEmpty ? all.filter { $0.standard.name == name } : labelled
    guard let first = candidates.first else {
      throw .unknownName(name, known: all.map(\.label))
    }
    if candidates.count == 1 { return StandardChoice(known: first, passedOver: []) }
    guard labelled.isEmpty else { throw .severalOfVersion(candidates) }
    guard let choice = try Self.latest(among: candidates, at: t) else {
      throw .noneInEffect(at: t, known: candidates.map(\.label))
    }
    return choice
  }

  /// The standard that was read from a file of these bytes; nil if none was.
  public subscript(digest: Digest) -> KnownStandard? {
    all.first { $0.standard.digest == digest }
  }

  private static func latest(
    among standards: [KnownStandard], at t: Instant
  ) throws(StandardChoiceError) -> StandardChoice? {
    let covering = standards.filter { $0.standard.isInEffect(at: t) }
    guard let start = covering.map(\.standard.effectiveFrom).max() else { return nil }
    let together = covering.filter { $0.standard.effectiveFrom == start }.sorted {
      $0.goesBefore($1)
    }
    guard let first = together.first else { return nil }
    let same = together.filter { $0.label == first.label }
    guard same.count == 1 else { throw .severalOfVersion(same) }
    return StandardChoice(known: first, passedOver: Array(together.dropFirst()))
  }
}

/// Which standard was chosen, and over which others that began at the same time.
public struct StandardChoice: Hashable, Sendable {
  /// The one to score by.
  public var known: KnownStandard
  /// Those that are in effect from the same time on, and were not taken.
  public var passedOver: [KnownStandard]

  /// A choice among standards.
  public init(known: KnownStandard, passedOver: [KnownStandard]) {
    self.known = known
    self.passedOver = passedOver
  }
}

extension ScoringStandard {
  /// Whether it is in effect at an instant: from its start until before its end.
  public func isInEffect(at t: Instant) -> Bool {
    effectiveFrom <= t && effectiveUntil.map { t < $0 } ?? true
  }
}

extension KnownStandard {
  fileprivate var place: (String, VersionNumber, Instant) {
    (standard.name, VersionNumber(standard.version), standard.effectiveFrom)
  }

  /// Whether it is taken rather than another that began at the same time.
  fileprivate func goesBefore(_ other: KnownStandard) -> Bool {
    if (origin == .shipped) != (other.origin == .shipped) { return origin != .shipped }
    let (own, others) = (VersionNumber(standard.version), VersionNumber(other.standard.version))
    if own != others { return own > others }
    return standard.name < other.standard.name
  }
}
