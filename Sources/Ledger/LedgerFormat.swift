import GRDB

/// The tables of a ledger and the versions that they went through.
///
/// Rows are only ever added. Each kept file is one copy with one receipt, in the order of arrival,
/// so that tables grow at their end; digests are found by index. The compact form is a cache of the
/// original, which has a table of its own: reading scores touches no original.
enum LedgerFormat {
  /// Marks the file as a ledger: `SEAW`.
  static let applicationID = 0x5345_4157
  /// The version that this program writes, and the highest one that it reads.
  static let version = 1

  /// The steps from an empty file to the present version, by name.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("documents, copies, held and refused files") { database in
      try database.execute(sql: firstVersion)
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      try database.execute(sql: "PRAGMA user_version = 1")
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
}
