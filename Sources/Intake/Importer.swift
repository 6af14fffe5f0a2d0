import SeaworthyInspection
public import SeaworthyLedger
import SeaworthyNotices

/// Brings files into a ledger: finds, reads and checks them on many cores, and keeps them in the
/// order in which they were named and found.
///
///     let importer = Importer(ledger: ledger, rules: ImportRules(jobs: 4))
///     let ending = await importer.run(["visit/"]) { event in … }
///
/// Nothing is remembered of a file once it is told: memory does not grow with their number. For a
/// dry run, or to check files without a ledger, give it a rehearsal of the ledger or one in memory:
/// what it tells is the same.
public struct Importer: Sendable {
  private let ledger: Ledger
  private let rules: ImportRules
  private let standardInput: Int32

  /// An importer into a ledger.
  ///
  /// - Parameters:
  ///   - rules: How files are checked and kept.
  ///   - standardInput: The descriptor that the path `-` stands for.
  public init(ledger: Ledger, rules: ImportRules = ImportRules(), standardInput: Int32 = 0) {
    self.ledger = ledger
    self.rules = rules
    self.standardInput = standardInput
  }

  /// Imports files, folders and archives; `-` is a report or an archive on standard input.
  ///
  /// What it tells of files is the same whatever the number of jobs. A file that cannot be read
  /// does not keep the others from being kept. If the task is cancelled, the batch in hand is
  /// finished and no other begun.
  ///
  /// - Parameters:
  ///   - amount: How much there is to read, for the progress; nil if that is not known.
  ///   - tell: Is told what becomes of the files, one after another.
  public func run(
    _ paths: [String], of amount: InputAmount? = nil, tell: (ImportEvent) -> Void
  ) async -> ImportEnding {
    do throws(LedgerError) {
      guard rules.isAtomic else {
        return try await run(paths, of: amount, into: ledger, tell: tell)
      }
      let session = try ledger.beginSession()
      return try await run(paths, of: amount, in: session, tell: tell)
    } catch {
      return ImportEnding(ledgerFault: error, isRolledBack: rules.isAtomic)
    }
  }

  /// Imports all or nothing.
  private func run(
    _ paths: [String], of amount: InputAmount?, in session: LedgerSession,
    tell: (ImportEvent) -> Void
  ) async throws(LedgerError) -> ImportEnding {
    var isClean = true
    var ending = try await run(paths, of: amount, into: session.ledger) { event in
      if case .file(let file) = event { isClean = isClean && file.isClean }
      tell(event)
    }
    if isClean, ending == ImportEnding() {
      try session.commit()
    } else {
      ending.isRolledBack = true
      try session.rollback()
    }
    return ending
  }

  private func run(
    _ paths: [String], of amount: InputAmount?, into ledger: Ledger, tell: (ImportEvent) -> Void
  ) async throws(LedgerError) -> ImportEnding {
    let batches = InputBatches(
      paths, standardInput: standardInput, limits: rules.archiveLimits)
    var desk = ReceivingDesk(ledger: ledger, rules: rules)
    let schema = rules.schema
    let line = BatchLine(jobs: rules.jobs) {
      batches.next()
    } check: { (batch: InputBatches.Batch) in
      (files: batch.files.map { CheckedFile($0, schema: schema) }, work: batch.work)
    }
    var seen = VesselsSeen(cap: rules.rememberedVessels)
    var progress = ImportProgress()
    var fault: LedgerError?
    let isComplete = await line.run { batch in
      do throws(LedgerError) {
        for file in try desk.keep(batch.files) {
          seen.add(file)
          progress.add(file)
          tell(.file(file))
        }
        progress.share = amount?.share(of: batch.work)
        tell(.progress(progress))
        return true
      } catch {
        fault = error
        return false
      }
    }
    if let fault { return ImportEnding(ledgerFault: fault) }
    for finding in try RegisterCheck(ledger, classes: rules.checklists?.classNames).findings(
      on: seen)
    {
      tell(.finding(finding))
    }
    return ImportEnding(isStopped: !isComplete)
  }
}
