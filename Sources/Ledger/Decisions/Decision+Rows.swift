import Foundation
import GRDB
import SeaworthyInspection
import SeaworthyTime

extension Decision {
  /// Writes the decision down.
  func insert(_ database: Database, receipt: Int64) throws {
    let kept: Digest? = if case .keep(let digest) = ruling { digest } else { nil }
    try database.cachedStatement(
      sql: """
        INSERT INTO decision (receipt, digest, subject, kept, weighed, replaces, batch, reason,
          decidedAt)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      receipt, digest.blob, subject.text, kept?.blob, Self.text(weighed), Self.text(replaces),
      batch, reason, decidedAt.milliseconds,
    ])
  }

  /// Whether a ledger holds any decision: most hold none.
  static func areAny(_ database: Database) throws -> Bool {
    try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM decision)") ?? false
  }

  /// The decisions about a subject known at a receipt.
  static func all(
    _ database: Database, about subject: Subject, knownAt receipt: Int64 = .max
  ) throws -> [Decision] {
    try KeptDecision.fetch(
      database, where: "subject = ? AND decision.receipt <= ?", [subject.text, receipt]
    ).map(\.decision)
  }

  /// All decisions known at a receipt, by subject.
  static func bySubject(
    _ database: Database, knownAt receipt: Int64
  ) throws -> [Subject: [Decision]] {
    Dictionary(
      grouping: try KeptDecision.all(database, knownAt: receipt).map(\.decision), by: \.subject)
  }

  fileprivate init(_ row: Row) throws {
    let kept: Data? = try row.decode(atIndex: 1)
    guard let subject = Subject(text: try row.decode(atIndex: 0)) else { throw UnreadableRow() }
    self.init(
      subject: subject, ruling: try kept.map { .keep(try Digest(blob: $0)) } ?? .withdraw,
      weighed: try row.digests(at: 2), replaces: try row.digests(at: 3),
      batch: try row.decode(atIndex: 4), reason: try row.decode(atIndex: 5),
      decidedAt: Instant(milliseconds: try row.decode(atIndex: 6)))
  }
}

extension KeptDecision {
  /// All decisions known at a receipt, in the order of their receipts.
  static func all(_ database: Database, knownAt receipt: Int64) throws -> [KeptDecision] {
    try fetch(database, where: "decision.receipt <= ?", [receipt])
  }

  /// The decision with a receipt; nil if there is none.
  static func one(_ database: Database, receipt: Int64) throws -> KeptDecision? {
    try fetch(database, where: "decision.receipt = ?", [receipt]).first
  }

  fileprivate static func fetch(
    _ database: Database, where condition: String, _ arguments: StatementArguments
  ) throws -> [KeptDecision] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT subject, kept, weighed, replaces, decision.batch, reason, decidedAt,
          decision.receipt, receipt.time, digest
        FROM decision JOIN receipt ON receipt.number = decision.receipt
        WHERE \(condition) ORDER BY decision.receipt
        """)
    return try Row.fetchAll(statement, arguments: arguments).map { row in
      let decision = try Decision(row)
      // What was decided must not be changed afterwards: who did would change scores by a word.
      guard try decision.digest == Digest(blob: row.decode(atIndex: 9)) else {
        throw UnreadableRow()
      }
      return KeptDecision(
        decision: decision, receipt: try row.decode(atIndex: 7),
        receivedAt: Instant(milliseconds: try row.decode(atIndex: 8)))
    }
  }
}

extension Row {
  fileprivate func digests(at index: Int) throws -> [Digest] {
    try decode(String.self, atIndex: index).split(separator: " ").map { text in
      guard let digest = Digest(hexadecimal: String(text)) else { throw UnreadableRow() }
      return digest
    }
  }
}
