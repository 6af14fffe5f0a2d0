import SeaworthyInspection
import SeaworthyTime

extension DisputedReports {
  /// Whether every candidate lists a discrepancy, under its identifier and on its item.
  func isListedByAll(_ discrepancy: Discrepancy) -> Bool {
    isEveryCandidate && peers(of: discrepancy).count == candidates.count
  }

  /// What the candidates list under the identifier and on the item of a discrepancy.
  private func peers(of discrepancy: Discrepancy) -> [Discrepancy] {
    candidates.compactMap { candidate in
      candidate.discrepancies.first { $0.isSame(as: discrepancy) }
    }
  }

  /// What the candidates list on an item: what they name differently may be one.
  private func listed(on item: String) -> [Discrepancy] {
    candidates.flatMap(\.discrepancies).filter { $0.item == item }
  }

  /// A discrepancy of a candidate at the worst that the candidates say of it: the gravest severity;
  /// corrected, waived, waiting for parts, continued, or come about at a known time only as far as
  /// all say so.
  ///
  /// A correction that not all state still says that it was open until then, and is told as well.
  func weighed(_ discrepancy: Discrepancy, of candidate: ReportFacts) -> [Discrepancy] {
    let peers = peers(of: discrepancy)
    let isListedByAll = isListedByAll(discrepancy)
    func isSaidByAll(_ isSaid: (Discrepancy) -> Bool) -> Bool {
      isListedByAll && peers.allSatisfy(isSaid)
    }
    var weighed = discrepancy
    let namesakes = isListedByAll ? peers : listed(on: discrepancy.item)
    weighed.severity = namesakes.map(\.severity).max() ?? discrepancy.severity
    if !isSaidByAll({ $0.found == .occurred }) { weighed.found = .observed }
    if !isSaidByAll({ $0.continues == discrepancy.continues }) { weighed.continues = nil }
    let isTold = isSaidByAll(\.isCorrected) && candidate.start == latestStart
    weighed.waiver = Self.waiver(of: discrepancy, among: isListedByAll ? peers : [])
    weighed.awaitingParts = discrepancy.awaitingParts.map { spell in
      let isWaiting = isSaidByAll { $0.awaitingParts.contains(spell) }
      return isWaiting ? spell : AwaitingParts(start: spell.start, end: spell.start)
    }
    if isTold {
      weighed.correction = Self.latestCorrection(peers)
      return [weighed]
    }
    var open = weighed
    open.correction = nil
    return discrepancy.correction == nil ? [open] : [weighed, open]
  }

  /// Where the candidates tell of different inspections, only the latest can tell what was corrected
  /// by then.
  private var latestStart: Instant? { candidates.map(\.start).max() }

  /// The latest correction, verified only if all are.
  private static func latestCorrection(_ peers: [Discrepancy]) -> Correction? {
    let corrections = peers.compactMap(\.correction)
    guard let latest = corrections.max(by: { $0.at.instant < $1.at.instant }) else { return nil }
    return corrections.allSatisfy(\.isVerified) ? latest : Correction(at: latest.at)
  }

  /// A waiver as far as all candidates grant it: from the latest of their times to the earliest
  /// expiry. Any other ends as it begins, so that it also ends the one of that time that an earlier
  /// report told of.
  private static func waiver(
    of discrepancy: Discrepancy, among peers: [Discrepancy]
  ) -> Waiver? {
    guard var waiver = discrepancy.waiver else { return nil }
    let waivers = peers.compactMap(\.waiver)
    let isGranted =
      !peers.isEmpty && waivers.count == peers.count
      && waivers.allSatisfy { $0.granted.instant <= waiver.granted.instant }
    waiver.expires =
      isGranted
      ? waivers.compactMap(\.expires).min { $0.instant < $1.instant } : waiver.granted
    return waiver
  }

  /// Whether the candidates declare downtime of the same starts and causes.
  var isDowntimeAgreed: Bool {
    isEveryCandidate && Set(candidates.map { Set($0.downtime.map(DowntimeKey.init)) }).count == 1
  }

  /// Downtime at the longest that a candidate declares.
  func longest(_ downtime: Downtime) -> Downtime {
    let key = DowntimeKey(downtime)
    let told = candidates.flatMap(\.downtime).filter { DowntimeKey($0) == key }
    var longest = downtime
    longest.end =
      told.contains { $0.end == nil }
      ? nil : told.compactMap(\.end).max { $0.instant < $1.instant }
    return longest
  }
}

/// What makes declared downtime the same. Source: doctrine 2, rule 9.
private struct DowntimeKey: Hashable {
  var start: Instant
  var cause: DowntimeCause

  init(_ downtime: Downtime) { (start, cause) = (downtime.start.instant, downtime.cause) }
}

extension Discrepancy {
  /// Whether it has another's identifier and item.
  fileprivate func isSame(as other: Discrepancy) -> Bool {
    item == other.item && name == other.name
  }

  private var name: String { DocumentIdentifier(identifier)?.text ?? identifier }

  /// Whether its correction counts: a corrected time before the found time is an error and closes
  /// nothing. Source: doctrine 2, rule 6.
  fileprivate var isCorrected: Bool {
    correction.map { $0.at.instant >= foundAt.instant } ?? false
  }
}
