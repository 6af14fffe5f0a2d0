import Foundation
import GRDB
import SeaworthyInspection
import SeaworthyPhrases
import Testing

@testable import SeaworthyLedger

/// The file of a ledger: who may read it, what is refused, what survives.
@Suite struct LedgerFileTests {
  private let folder: ScratchFolder
  private let path: String

  init() throws {
    folder = try ScratchFolder()
    path = folder.file("a.ledger")
  }

  private func open(
    _ mode: Ledger.Mode, at path: String? = nil, patience: Double = 120
  ) throws(LedgerError) -> Ledger {
    try Ledger.open(
      at: path ?? self.path, mode: mode, patience: patience, clock: TickingClock.standing.tell)
  }

  /// Changes the file behind the ledger's back.
  private func execute(_ sql: String) throws {
    try DatabaseQueue(path: path).writeWithoutTransaction { try $0.execute(sql: sql) }
  }

  @Test("It is made with its folders, readable by its owner only, and nothing stays beside it")
  func create() throws {
    let path = folder.file("new/folder/a.ledger")
    _ = try open(.create, at: path)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.file("new/folder"))
    #expect(names.allSatisfy { !$0.contains(".new-") })
  }

  @Test("What was kept is there when the ledger is opened again")
  func reopens() throws {
    let digest = try keepInNewLedger(Sample().file())
    #expect(try open(.read).digest() == digest)
    #expect(try open(.write).keep(Sample().file()) == .alreadyKept(receipt: nil))
    #expect(try open(.create).keep(Sample(id: 2).file()) == .kept(receipt: 2))
  }

  private func keepInNewLedger(_ file: Submission) throws -> SeaworthyInspection.Digest {
    let ledger = try open(.create)
    _ = try ledger.keep(file)
    return try ledger.digest()
  }

  @Test("Original bytes come back as they were, by either digest")
  func originals() throws {
    let sample = Sample()
    let copies = [try sample.file(), try Sample(spelling: " ").file()]
    let ledger = try open(.create)
    _ = try ledger.keep(contentsOf: copies)
    let bytes = try InspectionEncoder.encodeUnchecked(.report(sample.report()))
    let expected = ["<!---->", "<!-- -->"].map { bytes + Array($0.utf8) }
    for (copy, original) in zip(copies, expected) {
      #expect(try ledger.originalBytes(of: #require(copy.bytesDigest)) == original)
    }
    let smallest = expected.min { Digest(sha256Of: $0) < Digest(sha256Of: $1) }
    #expect(try ledger.originalBytes(of: sample.digest()) == smallest)
    #expect(try ledger.originalBytes(of: Digest(sha256Of: [1])) == nil)
  }

  @Test("A file that fails halfway leaves nothing, nor do those kept in one go with it")
  func atomic() throws {
    let ledger = try open(.create)
    _ = try ledger.keep(Sample(id: 1).file())
    let (info, digest) = (try ledger.info(), try ledger.digest())
    try ledger.queue.write {
      try $0.execute(
        sql: """
          CREATE TRIGGER fault BEFORE INSERT ON original WHEN NEW.receipt = 3
          BEGIN SELECT RAISE(ABORT, 'fault'); END
          """)
    }
    #expect(throws: LedgerError.self) {
      try ledger.keep(contentsOf: [Sample(id: 2).file(), Sample(id: 3).file()])
    }
    #expect(try ledger.info() == info)
    #expect(try ledger.digest() == digest)
    #expect(try ledger.keep(Sample(id: 2).file()) == .kept(receipt: 2))
  }

  @Test("Several importers at once lose nothing")
  func concurrentImporters() async throws {
    let path = path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for importer in 0..<4 {
        group.addTask {
          let ledger = try Ledger.open(
            at: path, mode: .create, clock: TickingClock.standing.tell)
          for batch in 0..<5 {
            let ids = (0..<5).map { 1 + importer * 100 + batch * 5 + $0 }
            // Every importer brings file 1000 as well.
            _ = try ledger.keep(contentsOf: (ids + [1000]).map { try Sample(id: $0).file() })
          }
        }
      }
      try await group.waitForAll()
    }
    let info = try open(.read).info()
    #expect(info.reports == 101)
    #expect(info.copies == 101)
    #expect(info.receipt == 101)
  }

  @Test("Each fault is named")
  func faults() throws {
    #expect(throws: LedgerError(.notFound, path: path)) { try open(.write) }
    #expect(throws: LedgerError(.notFound, path: path)) { try open(.read) }
    #expect(throws: LedgerError(.notALedger, path: folder.path)) {
      try open(.create, at: folder.path)
    }
    let underFile = folder.file("text/a.ledger")
    try Data("just words, and then some".utf8).write(to: URL(fileURLWithPath: folder.file("text")))
    #expect(throws: LedgerError(.notALedger, path: folder.file("text"))) {
      try open(.write, at: folder.file("text"))
    }
    #expect(throws: LedgerError(.noFolder, path: underFile)) { try open(.create, at: underFile) }
  }

  @Test("A database of another program is not a ledger")
  func otherDatabase() throws {
    try execute("CREATE TABLE words (word TEXT)")
    #expect(throws: LedgerError(.notALedger, path: path)) { try open(.create) }
  }

  @Test("A newer version is refused and left as it is")
  func newerVersion() throws {
    _ = try open(.create)
    try execute("PRAGMA user_version = 4")
    #expect(throws: LedgerError(.newerVersion(found: 4, known: 3), path: path)) {
      try open(.create)
    }
  }

  @Test("A ledger opened for reading is not written")
  func readOnly() throws {
    _ = try open(.create)
    let ledger = try open(.read)
    #expect(throws: LedgerError(.readOnly, path: path)) { try ledger.keep(Sample().file()) }
  }

  @Test("A full disk is told, and what was kept stays kept")
  func fullDisk() throws {
    let ledger = try open(.create)
    _ = try ledger.keep(Sample().file())
    let digest = try ledger.digest()
    try ledger.queue.writeWithoutTransaction { database in
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      try database.execute(sql: "PRAGMA max_page_count = \(pages)")
    }
    #expect(throws: LedgerError(.diskFull, path: path)) {
      try ledger.keep(contentsOf: (2...200).map { try Sample(id: $0).file() })
    }
    #expect(try ledger.digest() == digest)
  }

  @Test("Another writer that holds on for too long is told")
  func locked() throws {
    _ = try open(.create)
    let (first, second) = (try open(.write), try open(.write, patience: 0.05))
    try first.queue.inDatabase { database in
      try database.inTransaction(.immediate) {
        #expect(throws: LedgerError(.locked, path: path)) { try second.keep(Sample().file()) }
        return .rollback
      }
    }
    #expect(try second.keep(Sample().file()) == .kept(receipt: 1))
  }

  @Test("Damaged pages are told in one clear error")
  func corrupt() throws {
    _ = try keepInNewLedger(Sample().file())
    let handle = try #require(FileHandle(forUpdatingAtPath: path))
    let size = try handle.seekToEnd()
    try handle.seek(toOffset: 4096)
    try handle.write(contentsOf: Data(repeating: 0xA5, count: Int(size) - 4096))
    try handle.close()
    #expect(throws: LedgerError(.corrupt, path: path)) { try open(.write).snapshot() }
  }

  @Test("An original that no longer has its digest is damage")
  func corruptOriginal() throws {
    let file = try Sample().file()
    let ledger = try open(.create)
    _ = try ledger.keep(file)
    let other = PackedBytes(packing: [1, 2, 3])
    try ledger.queue.write {
      try $0.execute(
        sql: "UPDATE original SET count = ?, packed = ?",
        arguments: [other.count, Data(other.packed)])
    }
    let digest = try #require(file.bytesDigest)
    #expect(throws: LedgerError(.corrupt, path: path)) { try ledger.originalBytes(of: digest) }
  }

  @Test("A rehearsal has the same outcomes and leaves the ledger as it is")
  func rehearsal() throws {
    let ledger = try open(.create)
    _ = try ledger.keep(
      contentsOf: [
        Sample(id: 1).file(), Sample(id: 2).heldFile(), Sample(id: 9).registerFile(vessels: ["A"]),
      ])
    let (info, digest) = (try ledger.info(), try ledger.digest())
    let files = [
      try Sample(id: 1).file(), try Sample(id: 1, revision: 2).file(),
      try Sample(id: 2).heldFile(), try Sample(id: 1, remarks: "other").file(),
    ]
    let rehearsal = try ledger.rehearsal()
    #expect(try rehearsal.registers() == ledger.registers())
    let rehearsed = try rehearsal.keep(contentsOf: files)
    #expect(try ledger.info() == info)
    #expect(try ledger.digest() == digest)
    #expect(try ledger.keep(contentsOf: files) == rehearsed)
  }

  @Test("Every error has words")
  func words() throws {
    let reasons: [LedgerError.Reason] = [
      .notFound, .noFolder, .locked, .sessionOver, .readOnly, .changesBeside, .diskFull, .corrupt,
      .newerVersion(found: 2, known: 1),
      .notALedger, .permission, .io(code: 5),
    ]
    let language = try Language.english()
    for reason in reasons {
      let phrase = LedgerError(reason, path: path).phrase
      #expect(language.arguments(of: phrase.key) == phrase.arguments.keys.sorted())
    }
  }
}
