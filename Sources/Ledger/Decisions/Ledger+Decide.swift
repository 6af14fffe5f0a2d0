import Foundation
import GRDB
public import SeaworthyInspection
import SeaworthyTime

extension Ledger {
  /// Keeps the decision that a document stands: among the documents of its identifier, or in place
  /// of a held file that it puts right: a report of a report, a register of a register.
  ///
  /// - Parameters:
  ///   - subject: What to decide about.
  ///   - digest: Of the document that stands.
  ///   - reason: Why.
  /// - Returns: The decision with its receipt, from which on it counts.
  /// - Throws: ``DecisionError``; ``LedgerError``.
  public func decide(
    _ subject: Decision.Subject, keep digest: Digest, reason: String
  ) throws -> KeptDecision {
    try decide([subject], .keep(digest), batch: nil, reason: reason)[0]
  }

  /// Keeps the decision that the documents of an identifier, or a held file, are withdrawn. Nothing
  /// is deleted. Of reports, boats are unknown as if their sender had withdrawn them; a register,
  /// held or not, says nothing any more, and leaves nothing unknown but where none stands.
  ///
  /// - Returns: The decision with its receipt, from which on it counts.
  /// - Throws: ``DecisionError``; ``LedgerError``.
  public func withdraw(
    _ subject: Decision.Subject, reason: String
  ) throws -> KeptDecision {
    try decide([subject], .withdraw, batch: nil, reason: reason)[0]
  }

  /// Keeps the decision that everything that came in under a batch's name is withdrawn, and with it
  /// the other revisions of what is in it.
  ///
  /// - Returns: The decisions, one for each identifier and held file that is not withdrawn yet.
  /// - Throws: ``DecisionError``; ``LedgerError``.
  public func withdraw(batch: String, reason: String) throws -> [KeptDecision] {
    try decide(nil, .withdraw, batch: batch, reason: reason)
  }

  private func decide(
    _ subjects: [Decision.Subject]?, _ ruling: Decision.Ruling, batch: String?, reason: String
  ) throws -> [KeptDecision] {
    let reason = reason.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !reason.isEmpty else { throw DecisionError.noReason }
    // A wrong question is no damage of the ledger: it leaves the transaction as a value.
    let result: Result<[KeptDecision], DecisionError> = try write { database in
      do throws(any Error) {
        var desk = try FilingDesk(database, ledger: self, batch: nil)
        let subjects = try subjects ?? Decision.Subject.all(database, ofBatch: batch ?? "")
        let decisions = try subjects.compactMap { subject in
          try desk.decide(subject, ruling, batch: batch, reason: reason)
        }
        return decisions.isEmpty ? .failure(.decidedAlready) : .success(decisions)
      } catch let error as DecisionError {
        return .failure(error)
      }
    }
    return try result.get()
  }
}

extension FilingDesk {
  /// Takes and keeps a decision; nil if that is in force already.
  fileprivate mutating func decide(
    _ subject: Decision.Subject, _ ruling: Decision.Ruling, batch: String?, reason: String
  ) throws -> KeptDecision? {
    let weighed = try subject.documents(database)
    if case .keep(let digest) = ruling { try subject.check(digest, among: weighed, database) }
    let earlier = DecisionsInForce(try Decision.all(database, about: subject))
    if let earlier, earlier.ruling == ruling, earlier.weighed.isSuperset(of: weighed) { return nil }
    let decision = Decision(
      subject: subject, ruling: ruling, weighed: weighed.sorted(),
      replaces: (earlier?.lastWords ?? []).map(\.digest).sorted(), batch: batch, reason: reason,
      decidedAt: tick())
    guard let receipt = try keep(decision) else { return nil }
    return try KeptDecision.one(database, receipt: receipt)
  }
}

extension Decision.Subject {
  /// The digests of all that a decision about it weighs.
  fileprivate func documents(_ database: Database) throws -> [Digest] {
    switch self {
    case .documents(let identifier): try Filing.all(database, of: identifier).map(\.digest)
    case .heldFile(let digest): [digest]
    }
  }

  /// Throws unless a document may stand for it.
  fileprivate func check(_ digest: Digest, among weighed: [Digest], _ database: Database) throws {
    switch self {
    case .documents(let identifier):
      guard weighed.contains(digest) else {
        throw DecisionError.notAmong(digest, identifier: identifier)
      }
    case .heldFile(let file):
      let form: DocumentForm =
        try HeldRegisterFiling.isAny(of: file, database) ? .register : .report
      let sql = "SELECT EXISTS (SELECT 1 FROM document WHERE digest = ? AND form = ?)"
      let arguments: StatementArguments = [digest.blob, form.rawValue]
      guard try Bool.fetchOne(database, sql: sql, arguments: arguments) == true else {
        throw DecisionError.notOfForm(digest, form)
      }
    }
  }

  /// All that came in under a batch's name, in the order of its receipts.
  ///
  /// - Throws: ``DecisionError/unknownBatch(_:known:)``.
  fileprivate static func all(
    _ database: Database, ofBatch batch: String
  ) throws -> [Decision.Subject] {
    let batches = try LedgerBatch.all(database).map(\.name)
    guard batches.contains(batch) else {
      throw DecisionError.unknownBatch(batch, known: batches)
    }
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT document.identifier, copy.digest
        FROM receipt JOIN copy ON copy.receipt = receipt.number
        LEFT JOIN document ON document.receipt = copy.document
        WHERE receipt.batch = ? ORDER BY receipt.number
        """, arguments: [batch])
    var seen: Set<Decision.Subject> = []
    return try rows.compactMap { row in
      let subject: Decision.Subject =
        row.hasNull(atIndex: 0)
        ? .heldFile(try Digest(blob: row.decode(atIndex: 1)))
        : .documents(try row.identifier(at: 0))
      return seen.insert(subject).inserted ? subject : nil
    }
  }
}
