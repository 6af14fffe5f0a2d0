import SeaworthyTime

/// How the spells of discrepancies are read where the reports leave room.
enum SpellReading: CaseIterable, Sendable {
  /// As the doctrine's rules close them: the figure itself.
  case asStated
  /// Claimed corrections counted: the high of a score.
  case claimsCounted
  /// Open as long as they could have been: the low of a rate.
  case longest
  /// Open as short as they could have been: the high of a rate.
  case shortest
}

extension DiscrepancySpell {
  /// Over which time the spell is open.
  func interval(_ reading: SpellReading) -> Interval {
    switch reading {
    case .asStated: Interval(opened, closure?.at ?? .distantFuture)
    case .claimsCounted: Interval(opened, claimedEnd)
    case .longest: Interval(earliestOpening, latestEnd)
    case .shortest: Interval(opened, earliestEnd)
    }
  }

  /// Where it ends if claimed corrections are counted. Source: doctrine 2, rule 6.
  var claimedEnd: Instant {
    min(claims.map(\.at).min() ?? .distantFuture, closure?.at ?? .distantFuture)
  }

  /// It closes at the report that told it closed, or at a corrected time later in that inspection;
  /// in dispute at the last that told so, as what closed it before may not have been there to
  /// close.
  ///
  /// Source: doctrine 3, "Low"; 2, rule 3.
  private var latestEnd: Instant {
    guard let closure else { return .distantFuture }
    let told = listings.lazy.filter { $0.corrected != nil }.map(\.telling.at).max()
    return max(closure.at, closure.told.at, isDisputed ? told ?? closure.at : closure.at)
  }

  /// A spell that somebody closed or claims closed ends right after it was last listed as open, or
  /// at the claimed time if that is later; one that nobody did stays open.
  ///
  /// The instant after has no length here: the end itself. Of several claims the most favourable
  /// counts, so that a correction that is stated later never lowers a high. Source: doctrine 3,
  /// "High", and 4, "Repair".
  private var earliestEnd: Instant {
    let lastSeen = listings.lazy.filter { $0.corrected == nil }.map(\.seenOpen).max() ?? opened
    var ends = claims.map { $0.isStated ? $0.at : lastSeen }
    if let closure { ends.append(closure.isInferred ? lastSeen : closure.at) }
    guard let end = ends.min() else { return .distantFuture }
    return min(max(end, lastSeen), closure?.at ?? .distantFuture)
  }
}
