import Foundation
import Testing

/// `seaworthy ledger check`, `backup`, `restore`, `merge`, `migrate` and `journal`.
@Suite(.timeLimit(.minutes(30))) struct LedgerKeepingTests {
  /// A ledger with a report and a held file.
  private func program() async throws -> Program {
    let program = try Program()
    let run = try await program.run([
      "import", "--quiet", "--ledger", "a.sqlite", Fixture.path("valid/plain.xml"),
      Fixture.path("refused/severity-misspelt.xml"),
    ])
    #expect(run.status == 1)
    return program
  }

  private func expectSentence(
    _ run: Program.Outcome, _ sentence: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(run.status == 3, sourceLocation: sourceLocation)
    #expect(run.words == "seaworthy: \(sentence)\n", sourceLocation: sourceLocation)
  }

  private func digest(_ program: Program, _ ledger: String) async throws -> String {
    let run = try await program.run("ledger digest --ledger \(ledger)")
    #expect(run.status == 0)
    return run.text
  }

  @Test("A check of a sound ledger says what it looked at, in both languages")
  func clean() async throws {
    let program = try await program()
    let run = try await program.run("ledger check --ledger a.sqlite")
    #expect(run.status == 0)
    let text = run.text
    #expect(text.hasPrefix("Looked at 2 receipts, 2 copies of files, 0 decisions and "))
    #expect(text.contains("\nDigest: \(try await digest(program, "a.sqlite"))"))
    #expect(text.hasSuffix("\nThe ledger is as it was written.\n"))
    let spanish = try await program.run("ledger check --ledger a.sqlite --language es")
    #expect(spanish.text.hasSuffix("\nEl libro está como se escribió.\n"))
  }

  @Test("A backup is one file that reads as the ledger, its owner's only; nothing is overwritten")
  func backup() async throws {
    let program = try await program()
    let run = try await program.run("ledger backup --ledger a.sqlite stick/b.ledger")
    #expect(run.status == 0)
    let digest = try await digest(program, "a.sqlite")
    #expect(
      run.text == "stick/b.ledger holds the ledger up to receipt #2; its digest is "
        + "\(digest.dropLast()).\n")
    #expect(try program.files(below: "stick").keys.sorted() == ["b.ledger"])
    let mode =
      try FileManager.default.attributesOfItem(
        atPath: program.folder.appending(path: "stick/b.ledger").path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try await self.digest(program, "stick/b.ledger") == digest)
    let before = try program.read("stick/b.ledger")
    expectSentence(
      try await program.run("ledger backup --ledger a.sqlite stick/b.ledger"),
      "stick/b.ledger is there already; nothing was overwritten.")
    #expect(try program.read("stick/b.ledger") == before)
  }

  @Test("A restore puts a backup in the ledger's place, and the ledger aside if that is asked for")
  func restore() async throws {
    let program = try await program()
    let digest = try await digest(program, "a.sqlite")
    _ = try await program.run("ledger backup --ledger a.sqlite b.ledger")
    _ = try await program.run(["import", "--ledger", "a.sqlite", Fixture.path("region")])
    let later = try await self.digest(program, "a.sqlite")
    expectSentence(
      try await program.run("ledger restore b.ledger --ledger a.sqlite"),
      "a.sqlite is there already; nothing was overwritten.")
    #expect(try await self.digest(program, "a.sqlite") == later)
    let run = try await program.run("ledger restore b.ledger --replace --ledger a.sqlite")
    #expect(run.status == 0)
    #expect(run.text.hasSuffix("\na.sqlite is now what b.ledger holds.\n"))
    #expect(try await self.digest(program, "a.sqlite") == digest)
    let aside = try #require(
      try FileManager.default.contentsOfDirectory(atPath: program.folder.path)
        .first { $0.wholeMatch(of: /a\.sqlite\.replaced-[0-9TZ]+/) != nil })
    #expect(try await self.digest(program, aside) == later)
    #expect(try await program.run("ledger restore b.ledger --ledger new.sqlite").status == 0)
    #expect(try await self.digest(program, "new.sqlite") == digest)
  }

  @Test("A damaged backup is not restored, and the ledger stays as it is")
  func damagedBackup() async throws {
    let program = try await program()
    let digest = try await digest(program, "a.sqlite")
    _ = try await program.run("ledger backup --ledger a.sqlite b.ledger")
    let whole = try program.read("b.ledger")
    try program.write(whole.prefix(20_000), to: "cut.ledger")
    expectSentence(
      try await program.run("ledger restore cut.ledger --replace --ledger a.sqlite"),
      "The ledger cut.ledger is damaged; restore it from a backup.")
    let changed = try #require(try Self.changed(whole))
    try program.write(changed, to: "changed.ledger")
    let run = try await program.run("ledger restore changed.ledger --replace --ledger a.sqlite")
    expectSentence(
      run, "The backup changed.ledger is damaged or was changed; nothing was restored.")
    #expect(try await self.digest(program, "a.sqlite") == digest)
    let check = try await program.run("ledger check --ledger changed.ledger")
    #expect(check.status == 1)
    #expect(check.words == "")
    #expect(check.text.contains("\nThe ledger is damaged or was changed: "))
  }

  /// A ledger in which the name of a file is another one: a word that the journal vouches for.
  /// SQLite finds nothing wrong with it.
  private static func changed(_ ledger: Data) throws -> Data? {
    var ledger = ledger
    let (name, other) = (Data("severity-misspelt.xml".utf8), Data("severity-mispselt.xml".utf8))
    guard let place = ledger.range(of: name) else { return nil }
    ledger.replaceSubrange(place, with: other)
    return ledger
  }

  @Test("A merge brings what is new, once, and the digest is the same whichever way")
  func merge() async throws {
    let program = try await program()
    _ = try await program.run(["import", "--ledger", "b.sqlite", Fixture.path("region")])
    let run = try await program.run("ledger merge b.sqlite --ledger a.sqlite")
    #expect(run.status == 0)
    #expect(run.text.hasPrefix("b.sqlite: "))
    #expect(run.text.hasSuffix("\nDigest: \(try await digest(program, "a.sqlite"))"))
    let again = try await program.run("ledger merge b.sqlite --ledger a.sqlite")
    #expect(again.text.hasPrefix("b.sqlite: nothing new.\n"))
    _ = try await program.run("ledger merge a.sqlite --ledger b.sqlite")
    #expect(try await digest(program, "b.sqlite") == digest(program, "a.sqlite"))
    _ = try await program.run("ledger merge a.sqlite b.sqlite --ledger c.sqlite")
    #expect(try await digest(program, "c.sqlite") == digest(program, "a.sqlite"))
  }

  @Test("Where one of the ledgers is missing, none is merged and none is made")
  func mergeMissing() async throws {
    let program = try await program()
    expectSentence(
      try await program.run("ledger merge a.sqlite none.sqlite --ledger c.sqlite"),
      "There is no ledger at none.sqlite.")
    #expect(!program.has("c.sqlite"))
    #expect(try await program.run("ledger merge --ledger c.sqlite").status == 2)
  }

  @Test("A ledger of the present format is not migrated")
  func migrate() async throws {
    let program = try await program()
    let run = try await program.run("ledger migrate --ledger a.sqlite")
    #expect(run.status == 0)
    #expect(run.text == "a.sqlite has the present format, 3.\n")
  }

  @Test("The journal lists what changed the ledger, the last lines if asked for")
  func journal() async throws {
    let program = try await program()
    let all = try await program.run("ledger journal --ledger a.sqlite")
    #expect(all.status == 0)
    let lines = all.text.split(separator: "\n")
    #expect(lines.map { $0.split(separator: "  ")[2] } == ["begun", "kept", "held"])
    #expect(lines.map { $0.split(separator: "  ")[0] } == ["1", "2", "3"])
    let last = try await program.run("ledger journal --last 2 --ledger a.sqlite")
    #expect(last.text.split(separator: "\n") == Array(lines.suffix(2)))
    #expect(
      try await program.run("ledger journal --last 9 --ledger a.sqlite").text == all.text)
    #expect(try await program.run("ledger journal --last 0 --ledger a.sqlite").status == 2)
    let spanish = try await program.run("ledger journal --last 1 --ledger a.sqlite --language es")
    #expect(spanish.text.contains("  retenido  "))
  }

  static let readingVerbs = [
    "check", "backup b.ledger", "migrate", "journal",
  ]

  @Test(
    "Without a ledger, or with a newer one, there is a sentence and nothing else",
    arguments: readingVerbs)
  func noLedger(verb: String) async throws {
    let program = try await program()
    expectSentence(
      try await program.run("ledger \(verb) --ledger none.sqlite"),
      "There is no ledger at none.sqlite.")
    var bytes = try program.read("a.sqlite")
    // The big-endian user version of an SQLite file, by the file format's description.
    bytes.replaceSubrange(60..<64, with: [0, 0, 0, 99])
    try program.write(bytes, to: "newer.sqlite")
    expectSentence(
      try await program.run("ledger \(verb) --ledger newer.sqlite"),
      "The ledger newer.sqlite was written by a newer Seaworthy (format 99); this one knows "
        + "formats up to 3.")
    #expect(!program.has("b.ledger"))
    #expect(!program.has("none.sqlite"))
  }

  @Test("Whoever stops reading ends the program, without a word", arguments: readingVerbs)
  func closedPipe(verb: String) async throws {
    let run = try await program().runIntoClosedPipe("ledger \(verb) --ledger a.sqlite")
    #expect(run.status != 0)
    #expect(run.words.isEmpty)
  }
}
