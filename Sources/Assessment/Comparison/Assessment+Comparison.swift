import SeaworthyInspection
public import SeaworthyLedger
import SeaworthyReadiness
public import SeaworthyStandards
public import SeaworthyTime

extension Assessment {
  /// What two standards make of what a ledger had received by a receipt: loaded once, worked out
  /// under each on all cores.
  ///
  /// - Parameters:
  ///   - ledger: The ledger.
  ///   - left: The first standard.
  ///   - right: The second.
  ///   - coastGuard: A coast guard's code; nil for the region with all of them.
  ///   - asOf: The instant of the question, not later than `knownUntil`.
  ///   - receipt: The last receipt to take into account; nil for the latest.
  ///   - knownUntil: Until when that receipt was the last.
  /// - Throws: `LedgerError`; ``AssessmentError/asOfAfterKnown(asOf:known:)``;
  ///   ``AssessmentError/unknownCoastGuard(code:known:)``.
  public static func comparison(
    in ledger: Ledger, of left: KnownStandard, with right: KnownStandard,
    coastGuard: String? = nil, asOf: Instant, knownAt receipt: Int64? = nil, knownUntil: Instant
  ) async throws -> StandardComparison {
    let known = try await KnownContent(ledger, knownAt: receipt)
    let first = try await Assessment(
      known, standard: left.standard, asOf: asOf, knownUntil: knownUntil)
    let second = try await Assessment(
      known, standard: right.standard, asOf: asOf, knownUntil: knownUntil)
    let answers = await [first, second].concurrentMap { assessment in
      Result { () throws(AssessmentError) in try assessment.scores(coastGuard: coastGuard) }
    }
    return StandardComparison(try answers[0].get(), try answers[1].get(), of: left, with: right)
  }
}

extension StandardComparison {
  /// The same groups and vessels, in the same order, as two standards score them.
  init(
    _ left: ScoresAnswer, _ right: ScoresAnswer, of first: KnownStandard,
    with second: KnownStandard
  ) {
    let groups = zip(left.coastGuards, right.coastGuards).map { Pair($0.score, $1.score) }
    let vessels = groups.flatMap { group in
      zip(
        group.left.vessels + group.left.provisional, group.right.vessels + group.right.provisional
      ).map { Pair($0, $1) }
    }
    let region: Pair<CoastGuardScore>? =
      if let left = left.region, let right = right.region {
        Pair(left.score, right.score)
      } else {
        nil
      }
    self.init(
      basis: left.basis, left: first, right: second, region: region, coastGuards: groups,
      vessels: vessels.sorted { $0.place < $1.place })
  }
}

extension StandardComparison.Pair<VesselScore> {
  fileprivate var place: (Int, String) { (-movement, left.vessel.description) }
}
