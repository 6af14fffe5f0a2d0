public import SeaworthyInspection
public import SeaworthyLedger
import SeaworthyReadiness
public import SeaworthyStandards
public import SeaworthyTime

/// A ledger's answers to questions: what was true at an instant, by what it had received by a
/// receipt, under a standard.
///
/// It loads what was known once; every answer is then worked out from values in memory and has
/// the same bytes on every machine.
///
/// Source: doctrine 2, rule 2, the two clocks.
public struct Assessment: Sendable {
  /// The standard.
  let standard: ScoringStandard
  /// What the registers say.
  let fleet: RegisteredFleet
  /// Every vessel of which something is known, in order.
  let assessed: [AssessedVessel]
  /// The statements that are shown beside the figures.
  let statements: KnownStatements
  /// The head of the ledger's journal at the receipt; nil if it has no journal.
  let journalHead: Digest?
  /// The basis of all answers, with the name of every file.
  private let basis: AnswerBasis

  /// Loads what a ledger had received by a receipt, on all cores.
  ///
  /// - Parameters:
  ///   - ledger: The ledger.
  ///   - standard: The standard under which to score.
  ///   - asOf: The instant of the question, not later than `knownUntil`.
  ///   - receipt: The last receipt to take into account; nil for the latest.
  ///   - knownUntil: Until when that receipt was the last: now for the latest, else the time of the
  ///     receipt after it. Source: doctrine 2, rule 2, t ≤ K.
  /// - Throws: `LedgerError` if the ledger cannot be read;
  ///   ``AssessmentError/asOfAfterKnown(asOf:known:)`` if `asOf` is later than `knownUntil`.
  public init(
    _ ledger: Ledger, standard: ScoringStandard, asOf: Instant, knownAt receipt: Int64? = nil,
    knownUntil: Instant
  ) async throws {
    let known = try await KnownContent(ledger, knownAt: receipt)
    try await self.init(known, standard: standard, asOf: asOf, knownUntil: knownUntil)
  }

  /// Answers from what was known.
  ///
  /// - Throws: ``AssessmentError/asOfAfterKnown(asOf:known:)`` if `asOf` is later than `knownUntil`.
  init(
    _ known: KnownContent, standard: ScoringStandard, asOf: Instant,
    knownUntil: Instant = .distantFuture
  ) async throws(AssessmentError) {
    guard asOf <= knownUntil else { throw .asOfAfterKnown(asOf: asOf, known: knownUntil) }
    let fleet = RegisteredFleet(
      known.registers, disputed: known.disputedRegisters, held: known.heldRegisters)
    self.standard = standard
    self.fleet = fleet
    assessed = await known.records(fleet).concurrentMap { record in
      AssessedVessel(record, counts: fleet.counts(record.vessel), standard: standard)
    }
    statements = KnownStatements(known)
    journalHead = known.journalHead
    basis = AnswerBasis(
      asOf: asOf, receipt: known.receipt, receiptTime: known.receiptTime,
      standardName: standard.name, standardVersion: standard.version,
      standardDigest: standard.digest, ledgerDigest: known.ledgerDigest,
      fileNames: known.fileNames)
  }

  /// The instant of the question.
  public var asOf: Instant { basis.asOf }

  /// Every vessel that a report, a held file or a register names, in order.
  public var vessels: [VesselKey] { assessed.map(\.key) }

  /// The basis of an answer about some vessels, with statements: it names the files behind them and
  /// no others.
  func basis(
    of vessels: [AssessedVessel], with statements: [CitedStatement] = [], at t: Instant
  ) -> AnswerBasis {
    var basis = basis
    basis.asOf = t
    basis.fileNames = [:]
    basis.fileNames.reserveCapacity(vessels.reduce(0) { $0 + $1.documents.count })
    for documents in vessels.lazy.map(\.documents) + [statements.map(\.citation.digest)] {
      for document in documents { basis.fileNames[document] = self.basis.fileNames[document] }
    }
    return basis
  }
}
