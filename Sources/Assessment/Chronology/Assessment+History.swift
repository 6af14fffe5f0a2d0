public import SeaworthyInspection
public import SeaworthyLedger
import SeaworthyReadiness
import SeaworthyTime

extension Assessment {
  /// What happened to a vessel, up to and at the instant of the question.
  ///
  /// - Parameters:
  ///   - vessel: The vessel.
  ///   - ledger: The ledger that this was loaded from, which knows where inspections took place.
  /// - Throws: `LedgerError`; ``AssessmentError/unknownVessel(_:known:)`` if nothing names it.
  public func history(of vessel: VesselKey, in ledger: Ledger) throws -> HistoryAnswer {
    var answer = try history(of: vessel)
    for entry in answer.entries {
      guard case .inspection = entry.event, let digest = entry.citation?.digest else { continue }
      answer.places[digest] = try Self.place(of: digest, in: ledger)
    }
    answer.papers = try PaperEntry.all(
      about: vessel, in: ledger, knownAt: answer.basis.receipt)
    return answer
  }

  /// What happened to a vessel, without the places.
  func history(of vessel: VesselKey) throws(AssessmentError) -> HistoryAnswer {
    let assessed = try self.vessel(vessel)
    let registered = fleet.chronology(of: vessel).filter { $0.at <= asOf }
    let stated = statements.chronology(of: vessel, until: asOf)
    let cited = Set(stated.compactMap(\.citation?.digest))
    return HistoryAnswer(
      basis: basis(
        of: [assessed], with: statements.all.filter { cited.contains($0.citation.digest) }, at: asOf
      ),
      score: assessed.history.score(at: asOf, isRegistered: assessed.counts),
      entries: ChronologyEntry.inOrder(
        assessed.history.chronology(until: asOf) + registered + stated))
  }

  /// Where an inspection took place: readiness does not take that from a report, so the report is
  /// read whole.
  private static func place(of report: Digest, in ledger: Ledger) throws(LedgerError) -> Place? {
    guard let bytes = try ledger.originalBytes(of: report),
      case .document(.report(let report), _, _) = InspectionDecoder.decode(bytes)
    else { return nil }
    return report.inspection.place
  }
}
