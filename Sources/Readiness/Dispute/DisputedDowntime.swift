import SeaworthyInspection
import SeaworthyTime

/// The downtime that the candidates of a dispute declare, found by its start and cause.
struct DisputedDowntime: Sendable {
  /// Whether all candidates declare downtime of the same starts and causes.
  let isAgreed: Bool
  /// What the candidates declare, in their order.
  private let statements: [Key: [Statement]]

  /// What a candidate declares.
  struct Statement {
    /// The candidate, by its place.
    var candidate: Int
    /// The downtime, by its place in the candidate's list.
    var place: Int
    /// Its end, the distant future where none is stated.
    var end: Instant
  }

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
    var statements: [Key: [Statement]] = [:]
    for (number, candidate) in candidates.enumerated() {
      for (place, downtime) in candidate.downtime.enumerated() {
        statements[Self.key(downtime), default: []].append(
          Statement(
            candidate: number, place: place, end: downtime.end?.instant ?? .distantFuture))
      }
    }
    self.statements = statements
  }

  /// What the candidates declare of downtime of a start and cause, in their order.
  func statements(of downtime: Downtime) -> [Statement] { statements[Self.key(downtime)] ?? [] }

  /// Downtime at the longest that a candidate declares.
  func longest(_ downtime: Downtime) -> Downtime {
    guard let end = statements(of: downtime).map(\.end).max() else { return downtime }
    var longest = downtime
    longest.end = end == .distantFuture ? nil : Timestamp(end)
    return longest
  }

  /// Whether all candidates declare downtime of a start and cause, with the same end.
  func isAgreed(from start: Instant, _ cause: DowntimeCause) -> Bool {
    isAgreed && Set((statements[Key(start: start, cause: cause)] ?? []).map(\.end)).count == 1
  }

  private static func key(_ downtime: Downtime) -> Key {
    Key(start: downtime.start.instant, cause: downtime.cause)
  }
}
