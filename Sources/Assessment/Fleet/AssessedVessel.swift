import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime

/// A vessel with its history, and what an answer about it needs besides.
struct AssessedVessel: Sendable {
  /// Its history.
  let history: VesselHistory
  /// How it was found on each visit, oldest first.
  let arrivals: [ArrivalObservation]
  /// Whether it counts in pooled figures, rather than being shown apart.
  var counts: Bool
  /// The documents that its figures can cite.
  let documents: [Digest]
  /// The earliest time that a report or held file of it is about; nil without any.
  let oldestEvidence: Instant?

  /// A vessel of which something is known.
  init(_ record: VesselRecord, counts: Bool, standard: ScoringStandard) {
    history = VesselHistory(record, standard: standard)
    arrivals = history.arrivals
    self.counts = counts
    let disputed = record.disputes.flatMap(\.candidates)
    let gaps = record.gaps + record.disputes.map(\.gap)
    documents =
      (record.reports + disputed).map(\.digest) + gaps.map(\.citation.digest)
      + [record.registration?.citation, record.registerGap?.citation].compactMap(\.?.digest)
    oldestEvidence = ((record.reports + disputed).map(\.start) + gaps.map(\.from)).min()
  }

  /// Which vessel.
  var key: VesselKey { history.vessel }
}
