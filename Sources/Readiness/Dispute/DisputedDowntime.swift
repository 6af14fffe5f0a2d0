import SeaworthyInspection
import SeaworthyTime

/// The downtime that the candidates of a dispute declare, found by its start and cause.
struct DisputedDowntime: Sendable {
  /// Whether all candidates declare downtime of the same starts and causes.
  let isAgreed: Bool
  /// The ends that the candidates state, the distant future where one states none.
  private let ends: [Key: Set<Instant>]

  /// What makes declared downtime the same. Source: doctrine 2, rule 9.
  private struct Key: Hashable {
    var start: Instant
    var cause: DowntimeCause
  }

  /// The downtime of candidates.
  ///
  /// - Parameter isEveryCandidate: whether there are no others.
  init(_ candidates: [ReportFacts], isEveryCandidate: Bool) {
    let declared = candidates.map { Set($0.downtime.map(Self.key)) }
    isAgreed = isEveryCandidate && Set(declared).count == 1
    ends = Dictionary(grouping: candidates.flatMap(\.downtime), by: Self.key)
      .mapValues { Set($0.map { $0.end?.instant ?? .distantFuture }) }
  }

  /// Downtime at the longest that a candidate declares.
  func longest(_ downtime: Downtime) -> Downtime {
    guard let end = ends[Self.key(downtime)]?.max() else { return downtime }
    var longest = downtime
    longest.end = end == .distantFuture ? nil : Timestamp(end)
    return longest
  }

  /// Whether all candidates declare downtime of a start and cause, with the same end.
  func isAgreed(from start: Instant, _ cause: DowntimeCause) -> Bool {
    isAgreed && ends[Key(start: start, cause: cause)]?.count == 1
  }

  private static func key(_ downtime: Downtime) -> Key {
    Key(start: downtime.start.instant, cause: downtime.cause)
  }
}
