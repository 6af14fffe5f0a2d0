import Foundation
import GRDB
import SeaworthyInspection
import SeaworthyTime

/// A refused file, of which only this is kept.
struct RefusedFile: Hashable, Sendable {
  /// The SHA-256 of its bytes; nil for one that was refused before it was read whole.
  var digest: Digest?
  /// Its name.
  var fileName: String
  /// The codes that say why.
  var codes: [String]

  /// Writes the file down.
  ///
  /// - Returns: Whether it was not known yet.
  func insert(_ database: Database, at time: Instant) throws -> Bool {
    try database.cachedStatement(
      sql: "INSERT OR IGNORE INTO refused (digest, fileName, codes, time) VALUES (?, ?, ?, ?)"
    ).execute(arguments: [
      digest?.blob ?? Data(), fileName, codes.joined(separator: " "), time.milliseconds,
    ])
    return database.changesCount > 0
  }

  /// All refused files, in the order in which they were refused.
  static func all(_ database: Database) throws -> [RefusedFile] {
    let sql = "SELECT digest, fileName, codes FROM refused ORDER BY time, digest, fileName"
    return try Row.fetchAll(database, sql: sql).map { row in
      RefusedFile(
        digest: Digest(bytes: try row.decode(Data.self, atIndex: 0)),
        fileName: try row.decode(atIndex: 1),
        codes: try row.decode(String.self, atIndex: 2).split(separator: " ").map(String.init))
    }
  }
}
