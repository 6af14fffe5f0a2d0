import SeaworthyInspection
import SeaworthyTime

extension DisputedReports {
  /// Whether every candidate lists a discrepancy, under its identifier and on its item.
  func isListedByAll(_ discrepancy: Discrepancy) -> Bool {
    isEveryCandidate && listings.peers(of: discrepancy).count == candidates.count
  }

  /// Whether every candidate lists a discrepancy, and all say the same of it.
  func isAgreed(on discrepancy: Discrepancy) -> Bool {
    isInspectionAgreed && isListedByAll(discrepancy)
      && Set(listings.peers(of: discrepancy).map(ListedFault.init)).count == 1
  }

  /// A discrepancy of a candidate at the worst that the candidates say of it: the gravest severity;
  /// corrected, waived, waiting for parts, continued, given a casualty report, or come about at a
  /// known time only as far as all say so.
  ///
  /// A correction that not all state still says that it was open until then, and is told as well.
  func weighed(_ discrepancy: Discrepancy, of candidate: ReportFacts) -> [Discrepancy] {
    let peers = listings.peers(of: discrepancy)
    let isListedByAll = isListedByAll(discrepancy)
    func isSaidByAll(_ isSaid: (Discrepancy) -> Bool) -> Bool {
      isListedByAll && peers.allSatisfy(isSaid)
    }
    var weighed = discrepancy
    let gravest =
      isListedByAll
      ? peers.map(\.severity).max() : listings.gravestSeverity(on: discrepancy.item)
    weighed.severity = gravest ?? discrepancy.severity
    let found = discrepancy.foundAt.instant
    if !isSaidByAll({ $0.found == .occurred && $0.foundAt.instant == found }) {
      weighed.found = .observed
    }
    if !isSaidByAll({ $0.continues == discrepancy.continues }) { weighed.continues = nil }
    if !isSaidByAll({ $0.casrep == discrepancy.casrep }) { weighed.casrep = nil }
    // Of different inspections only the latest can tell what was corrected by then.
    let isTold = isSaidByAll(\.isCorrected) && candidate.start == latestStart
    weighed.waiver = Self.waiver(of: discrepancy, among: isListedByAll ? peers : [])
    let waitsOfAll = isListedByAll ? Self.waitsOfAll(peers) : []
    weighed.awaitingParts = discrepancy.awaitingParts.map { spell in
      waitsOfAll.contains(spell) ? spell : AwaitingParts(start: spell.start, end: spell.start)
    }
    if isTold {
      weighed.correction = Self.latestCorrection(peers)
      return [weighed]
    }
    var open = weighed
    open.correction = nil
    return discrepancy.correction == nil ? [open] : [weighed, open]
  }

  /// The waits for parts that every one of the discrepancies states.
  private static func waitsOfAll(_ peers: [Discrepancy]) -> Set<AwaitingParts> {
    guard let first = peers.first else { return [] }
    return peers.dropFirst().reduce(Set(first.awaitingParts)) {
      $0.intersection($1.awaitingParts)
    }
  }

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

}

extension Discrepancy {
  /// Whether its correction counts: a corrected time before the found time is an error and closes
  /// nothing. Source: doctrine 2, rule 6.
  fileprivate var isCorrected: Bool {
    correction.map { $0.at.instant >= foundAt.instant } ?? false
  }
}
