import Foundation
import SeaworthyIntake
import Testing

/// With what status the program ends, and the one sentence that it says then.
@Suite(.timeLimit(.minutes(30))) struct ExitStatusTests {
  static let good = Fixture.path("valid/plain.xml")

  /// Whether a run wrote nothing but one sentence in the program's name.
  private func expectSentence(_ run: Program.Outcome, _ status: Int32, _ sentence: String) {
    #expect(run.status == status)
    #expect(run.text == "")
    #expect(run.words == "seaworthy: \(sentence)\n")
  }

  @Test("0: all is done, and clean")
  func done() async throws {
    let run = try await Program().run(["import", Self.good])
    #expect(run.status == 0)
    #expect(run.words == "")
  }

  @Test("1: some input was refused or held")
  func notClean() async throws {
    let run = try await Program().run(["validate", Fixture.path("refused/severity-misspelt.xml")])
    #expect(run.status == 1)
  }

  @Test(
    "2: the command line is wrong; its first line says how, and nothing is written to the output",
    arguments: [
      ("frobnicate", "Error: Unexpected argument 'frobnicate'"),
      ("scores --frob", "Error: Unknown option '--frob'"),
      ("scores a/b/c", "Error: The value 'a/b/c' is invalid for '<coast-guard|vessel>'"),
      ("scores --as-of yesterday", "Error: The value 'yesterday' is invalid for '--as-of <time>'"),
      (
        "report --period 2025Q4 --output x",
        "Error: The value '2025Q4' is invalid for '--period <period>'"
      ),
      ("report --period FY2025-Q4", "Error: Missing expected argument '--output <folder>'"),
      (
        "report --period FY2025-Q4 --output x --format pdf",
        "Error: The value 'pdf' is invalid for '--format <formats>'"
      ),
      ("import", "Error: Missing expected argument '<path> ...'"),
      ("import --jobs 0 x", "Error: --jobs takes a whole number from 1."),
      ("import --verbose --quiet x", "Error: --verbose and --quiet exclude each other."),
      ("trends --from 2025-Q3 --through 2025-Q1", "Error: --through lies before --from."),
    ])
  func usage(line: String, message: String) async throws {
    let run = try await Program().run(line)
    #expect(run.status == 2)
    #expect(run.text == "")
    #expect(run.words.split(separator: "\n").first.map(String.init) == message)
  }

  @Test(
    "2: a folder without a name would be the root of all",
    arguments: [["report", "--period", "FY2025-Q4"], ["simulate"], ["demo"]])
  func namelessFolder(verb: [String]) async throws {
    let run = try await Program().run(verb + ["--output", ""])
    #expect(run.status == 2)
    #expect(run.words.hasPrefix("Error: --output needs the name of a folder.\n"))
  }

  @Test(
    "2: what is asked for does not exist",
    arguments: [
      ("scores XQ", "No coast guard XQ is known; there are XB."),
      ("trends XQ", "No coast guard XQ is known; there are XB."),
      ("needs XQ", "No coast guard XQ is known; there are XB."),
      (
        "report --period FY2025-Q4 --output x --coast-guard XQ",
        "No coast guard XQ is known; there are XB."
      ),
      (
        "scores XB/XB-99",
        "The ledger knows no vessel XB/XB-99; of that coast guard it knows XB/XB-11."
      ),
      ("explain XQ/XQ-01", "The ledger knows no vessel XQ/XQ-01, and none of that coast guard."),
      (
        "explain unknown_sverity",
        "There is no notice unknown_sverity; the nearest is unknown_severity."
      ),
      (
        "explain mystery",
        "mystery is neither a vessel such as XA/XA-07 nor a coast guard's or a notice's code; "
          + "seaworthy schema notices lists the codes."
      ),
      ("schema nothing", "There is no schema nothing; seaworthy schema lists the names."),
      ("scores --known-at #2", "The ledger has no receipt #2 yet; its latest is #1."),
    ])
  func unknown(line: String, sentence: String) async throws {
    let program = try Program()
    _ = try await program.run(["import", Self.good])
    expectSentence(try await program.run(line), 2, sentence)
  }

  @Test(
    "3: there is no ledger",
    arguments: [
      "scores", "trends", "explain XA/XA-07", "ledger info", "ledger digest",
      "report --period FY2025-Q4 --output x",
    ])
  func noLedger(line: String) async throws {
    let program = try Program()
    expectSentence(
      try await program.run(line), 3, "There is no ledger at \(program.defaultLedger.path).")
    #expect(!program.has("x"))
  }

  @Test("3: what is named as the ledger is something else, and stays as it is")
  func otherThing() async throws {
    let program = try Program()
    try program.write("hello\n", to: "notes.txt")
    try program.write("", to: "folder/file")
    for name in ["notes.txt", "folder"] {
      let sentence = "\(name) is not a ledger."
      expectSentence(try await program.run(["scores", "--ledger", name]), 3, sentence)
      expectSentence(
        try await program.run(["import", "--ledger", name, Self.good]), 3, sentence)
    }
    #expect(try program.read("notes.txt") == Data("hello\n".utf8))
  }

  @Test("3: a newer version wrote the ledger, which stays as it is")
  func newerLedger() async throws {
    let program = try Program()
    _ = try await program.run(["import", "--ledger", "a.sqlite", Self.good])
    var bytes = try program.read("a.sqlite")
    // The big-endian user version of an SQLite file, by the file format's description.
    bytes.replaceSubrange(60..<64, with: [0, 0, 0, 99])
    try program.write(bytes, to: "a.sqlite")
    let sentence =
      "The ledger a.sqlite was written by a newer Seaworthy (format 99); this one knows formats up "
      + "to 3."
    for line in ["scores", "import \(Self.good)", "import --dry-run \(Self.good)"] {
      expectSentence(try await program.run("\(line) --ledger a.sqlite"), 3, sentence)
    }
    #expect(try program.read("a.sqlite") == bytes)
  }

  @Test("3: a damaged ledger")
  func damagedLedger() async throws {
    let program = try Program()
    _ = try await program.run(["import", "--ledger", "a.sqlite", Self.good])
    try program.write(try program.read("a.sqlite").prefix(20_000), to: "a.sqlite")
    expectSentence(
      try await program.run("scores --ledger a.sqlite"), 3,
      "The ledger a.sqlite is damaged; restore it from a backup.")
  }

  @Test("3: a folder that cannot be made or written into")
  func noFolder() async throws {
    let program = try Program()
    try program.write("", to: "file")
    expectSentence(
      try await program.run(["import", "--ledger", "file/a.sqlite", Self.good]), 3,
      "The folder of the ledger file/a.sqlite is not there and cannot be made.")
    expectSentence(
      try await program.run("demo --output file"), 3, "file/demo-files/XA cannot be written.")
  }

  @Test("3: a file is missing among good ones, which are kept")
  func missingFile() async throws {
    let program = try Program()
    let run = try await program.run(["import", Self.good, "missing.xml", "--format", "json"])
    #expect(run.status == 3)
    #expect(run.words == "seaworthy: missing.xml is not there.\n")
    let summary = try run.summary()
    #expect(summary.summary.kept == 1)
    #expect(summary.faults?.map(\.file) == ["missing.xml"])
    let again = try await program.run(["import", Self.good])
    #expect(again.status == 0)
    #expect(again.text == "\(Self.good): already kept\n1 file: 1 already kept.\n")
  }

  @Test("3: a file that cannot be read among good ones, which are kept")
  func unreadableFile() async throws {
    let program = try Program()
    // A link that leads to itself cannot be read by anybody.
    try FileManager.default.createSymbolicLink(
      atPath: program.folder.appending(path: "loop.xml").path, withDestinationPath: "loop.xml")
    let run = try await program.run(["import", Self.good, "loop.xml"])
    #expect(run.status == 3)
    #expect(
      run.words == "seaworthy: loop.xml could not be read: the system reports fault \(ELOOP).\n")
    #expect(run.text.hasSuffix("loop.xml: not read\n2 files: 1 kept, 1 not read.\n"))
  }
}
