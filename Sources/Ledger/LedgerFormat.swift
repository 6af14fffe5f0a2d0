import GRDB
import SeaworthyInspection

/// The tables of a ledger and the versions that they went through.
///
/// Rows are only ever added, and what a version adds to them is unknown of earlier rows. Each kept
/// file is one copy with one receipt, in the order of arrival, so that tables grow at their end;
/// digests are found by index. A decision has a receipt as well; provenance says where what a merge
/// brought was received before; the journal has a line for each change. The compact form is a cache
/// of the original, which has a table of its own: reading scores touches no original.
enum LedgerFormat {
  /// Marks the file as a ledger: `SEAW`.
  static let applicationID = 0x5345_4157
  /// The version that this program writes, and the highest one that it reads.
  static let version = 3

  /// The steps from an empty file to the present version, by name.
  ///
  /// - Parameter lot: With what the journal of an empty file begins; nil to draw it.
  static func migrator(lot: Digest? = nil) -> DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("documents, copies, held and refused files") { database in
      try database.execute(sql: firstVersion)
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      try database.execute(sql: "PRAGMA user_version = 1")
    }
    // No row refers to another otherwise than before, so that there is nothing to check again.
    migrator.registerMigration(
      "batches, traces, visits of held files", foreignKeyChecks: .immediate
    ) { database in
      try database.execute(sql: secondVersion)
      try database.execute(sql: "PRAGMA user_version = 2")
    }
    migrator.registerMigration(
      "decisions, provenance, journal", foreignKeyChecks: .immediate
    ) { database in
      try database.execute(sql: thirdVersion)
      try JournalBook.begin(database, format: 3, lot: lot)
      try database.execute(sql: "PRAGMA user_version = 3")
    }
    return migrator
  }

  /// The version of an open file.
  ///
  /// - Throws: ``LedgerError`` if it is no ledger, or of a newer version.
  static func check(_ database: Database, path: String) throws -> Int {
    guard try Int.fetchOne(database, sql: "PRAGMA application_id") == applicationID else {
      throw LedgerError(.notALedger, path: path)
    }
    let found = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard found <= version else {
      throw LedgerError(.newerVersion(found: found, known: version), path: path)
    }
    return found
  }

  /// Whether a ledger is of a version that has a journal.
  static func hasJournal(_ database: Database) throws -> Bool {
    (try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0) >= 3
  }

  /// Every table and index of a ledger of this version, as SQLite writes them down, by name.
  static func schema(_ database: Database) throws -> [String: String] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT type || ' ' || name, ifnull(sql, '') FROM main.sqlite_schema
        WHERE name NOT LIKE 'sqlite_stat%'
        """)
    return Dictionary(
      try rows.map { (try $0.decode(atIndex: 0), try $0.decode(atIndex: 1)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Brings an open file to the present version.
  ///
  /// Of two programs that do so at once one finds a step done by the other: it goes on from there.
  static func migrate(_ queue: DatabaseQueue, path: String) throws {
    var reached = try queue.read { try check($0, path: path) }
    while reached < version {
      do {
        try migrator().migrate(queue)
        return
      } catch {
        let found = try queue.read { try check($0, path: path) }
        guard found > reached else { throw error }
        reached = found
      }
    }
  }

  /// Lets a file of an earlier version be read as one of the present version without changing it:
  /// what it lacks reads as unknown.
  static func lookThrough(_ queue: DatabaseQueue) throws {
    try queue.writeWithoutTransaction { database in
      let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
      if version < 2 { try database.execute(sql: firstVersionAsSecond) }
      if version < 3 {
        try database.execute(
          sql: thirdVersion.replacing("CREATE TABLE", with: "CREATE TEMP TABLE")
            .replacing(" REFERENCES receipt", with: "").replacing(" REFERENCES copy", with: "")
            .replacing(indexes, with: ""))
      }
    }
  }

  private static let firstVersion = """
    CREATE TABLE receipt (
      number INTEGER PRIMARY KEY,
      time INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE document (
      receipt INTEGER PRIMARY KEY REFERENCES receipt,
      digest BLOB NOT NULL UNIQUE,
      canonicalVersion INTEGER NOT NULL,
      form TEXT NOT NULL,
      identifier TEXT NOT NULL,
      revision INTEGER NOT NULL,
      status TEXT NOT NULL,
      source TEXT NOT NULL,
      coastGuards TEXT NOT NULL,
      hullNumber TEXT,
      kind TEXT,
      start INTEGER,
      "end" INTEGER
    ) STRICT;
    CREATE INDEX document_identifier ON document (identifier);

    CREATE TABLE copy (
      receipt INTEGER PRIMARY KEY REFERENCES receipt,
      digest BLOB NOT NULL UNIQUE,
      document INTEGER REFERENCES document,
      fileName TEXT NOT NULL,
      compactForm BLOB
    ) STRICT;
    CREATE INDEX copy_document ON copy (document, digest);

    CREATE TABLE original (
      receipt INTEGER PRIMARY KEY REFERENCES copy,
      count INTEGER NOT NULL,
      packed BLOB NOT NULL
    ) STRICT;

    CREATE TABLE held (
      receipt INTEGER PRIMARY KEY REFERENCES copy,
      coastGuard TEXT NOT NULL,
      hullNumber TEXT NOT NULL,
      start INTEGER NOT NULL,
      kind TEXT,
      identifier TEXT,
      revision INTEGER,
      source TEXT,
      codes TEXT NOT NULL,
      line INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE refused (
      digest BLOB NOT NULL,
      fileName TEXT NOT NULL,
      codes TEXT NOT NULL,
      time INTEGER NOT NULL,
      PRIMARY KEY (digest, fileName)
    ) STRICT, WITHOUT ROWID;
    """

  private static let secondVersion = """
    ALTER TABLE receipt ADD COLUMN batch TEXT;

    ALTER TABLE document ADD COLUMN visit TEXT;
    ALTER TABLE document ADD COLUMN preparedAt INTEGER;
    ALTER TABLE document ADD COLUMN trace BLOB;
    CREATE INDEX document_vessel ON document (coastGuards, hullNumber, start)
      WHERE hullNumber IS NOT NULL;

    ALTER TABLE held ADD COLUMN visit TEXT;
    ALTER TABLE held ADD COLUMN preparedAt INTEGER;
    """

  private static let thirdVersion = """
    CREATE TABLE decision (
      receipt INTEGER PRIMARY KEY REFERENCES receipt,
      digest BLOB NOT NULL UNIQUE,
      subject TEXT NOT NULL,
      kept BLOB,
      weighed TEXT NOT NULL,
      replaces TEXT NOT NULL,
      batch TEXT,
      reason TEXT NOT NULL,
      decidedAt INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE provenance (
      receipt INTEGER PRIMARY KEY REFERENCES receipt,
      ledger BLOB,
      number INTEGER NOT NULL,
      time INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE otherArrival (
      receipt INTEGER PRIMARY KEY REFERENCES receipt,
      copy INTEGER NOT NULL REFERENCES copy,
      fileName TEXT,
      time INTEGER
    ) STRICT;

    CREATE TABLE journal (
      number INTEGER PRIMARY KEY,
      time INTEGER NOT NULL,
      event TEXT NOT NULL,
      receipt INTEGER,
      digest BLOB,
      name TEXT NOT NULL,
      detail TEXT NOT NULL,
      hash BLOB NOT NULL
    ) STRICT;
    \(indexes)
    """

  private static let indexes = """
    CREATE INDEX decision_subject ON decision (subject);
    CREATE INDEX otherArrival_copy ON otherArrival (copy, fileName);
    """

  private static let firstVersionAsSecond = """
    CREATE TEMP VIEW receipt AS SELECT *, NULL AS batch FROM main.receipt;
    CREATE TEMP VIEW document AS
      SELECT *, NULL AS visit, NULL AS preparedAt, NULL AS trace FROM main.document;
    CREATE TEMP VIEW held AS SELECT *, NULL AS visit, NULL AS preparedAt FROM main.held;
    """
}
