public import SeaworthyInspection
public import SeaworthyLedger
import SeaworthyNotices

/// Brings files into a ledger: finds, reads and checks them on many cores, and keeps them in the
/// order in which they were named and found.
///
///     let importer = Importer(ledger: ledger, jobs: 4)
///     let result = await importer.run(["visit/"])
///
/// For a dry run, or to check files without a ledger, give it a rehearsal of the ledger or one in
/// memory: the result is the same.
public struct Importer: Sendable {
  private let ledger: Ledger
  private let jobs: Int
  private let classes: Set<String>?
  private let schema: SchemaCheck?
  private let standardInput: Int32

  /// An importer into a ledger.
  ///
  /// - Parameters:
  ///   - jobs: How many files are checked at once, at least 1.
  ///   - classes: The classes that have checklists; nil if that is not to be checked.
  ///   - schema: Checks each file against the published schema as well; nil to let that be.
  ///   - standardInput: The descriptor that the path `-` stands for.
  public init(
    ledger: Ledger, jobs: Int, classes: Set<String>? = nil, schema: SchemaCheck? = nil,
    standardInput: Int32 = 0
  ) {
    self.ledger = ledger
    self.jobs = max(1, jobs)
    self.classes = classes
    self.schema = schema
    self.standardInput = standardInput
  }

  /// Imports files and folders; `-` is one report on standard input.
  ///
  /// What it returns is the same whatever the number of jobs. A file that cannot be read does not
  /// keep the others from being kept.
  ///
  /// - Parameter progress: Is told after each step how many files are done, of how many.
  public func run(
    _ paths: [String], progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) async -> ImportResult {
    let found = FileFinder(paths).files
    var result = ImportResult(files: [])
    var budget = SampleBudget()
    let (checked, schema, standardInput) = (Batches(of: found), schema, standardInput)
    await checked.forEachInOrder(jobs: jobs) { files in
      files.map { CheckedFile($0, schema: schema, standardInput: standardInput) }
    } take: { (files: [CheckedFile]) in
      do throws(LedgerError) {
        for file in try keep(files) { result.files.append(budget.spend(on: file)) }
        progress(result.files.count, found.count)
        return true
      } catch {
        result.ledgerFault = error
        return false
      }
    }
    addRegisterNotices(to: &result)
    return result
  }

  /// Keeps a batch in one go, and gives the files their outcomes.
  private func keep(_ files: [CheckedFile]) throws(LedgerError) -> [FileResult] {
    var outcomes = try ledger.keep(contentsOf: files.compactMap(\.submission)).makeIterator()
    return files.map { file in
      var result = file.result
      if file.submission != nil, let outcome = outcomes.next() {
        result.outcome = .handed(outcome)
        if let notice = outcome.notice { result.notices.add(notice) }
      }
      return result
    }
  }

  private func addRegisterNotices(to result: inout ImportResult) {
    do throws(LedgerError) {
      let check = try RegisterCheck(ledger, classes: classes)
      for index in result.files.indices { check.check(&result.files[index]) }
    } catch {
      result.ledgerFault = result.ledgerFault ?? error
    }
  }
}
