import Foundation
import Testing

/// Where the ledger lies, who may read it, and what is told of it.
@Suite(.timeLimit(.minutes(30))) struct LedgerVerbTests {
  static let good = Fixture.path("valid/plain.xml")

  @Test("What it holds, with its digest")
  func info() async throws {
    let program = try Program()
    _ = try await program.run([
      "import", "--ledger", "a.sqlite", Fixture.path("region"),
      Fixture.path("refused/severity-misspelt.xml"), Fixture.path("refused/empty.xml"),
    ])
    let digest = try await program.run("ledger digest --ledger a.sqlite")
    #expect(digest.status == 0)
    #expect(digest.text.wholeMatch(of: /[0-9a-f]{64}\n/) != nil)
    let info = try await program.run("ledger info --ledger a.sqlite")
    #expect(info.status == 0)
    let lines = info.text.split(separator: "\n").map(String.init)
    #expect(
      lines.filter { !$0.hasPrefix("Received: ") && !$0.hasPrefix("Head") } == [
        "Ledger: a.sqlite", "Format: 3", "Latest receipt: #87", "Reports: 79", "Registers: 4",
        "Statements: 3", "Copies: 87", "Held files: 1", "Decisions: 0",
        "Refused files: 1",
        "Digest: \(digest.text.dropLast())",
      ])
    #expect(lines.count == 13)
  }

  @Test("An empty ledger has a digest, and no receipt")
  func empty() async throws {
    let program = try Program()
    try FileManager.default.createDirectory(
      at: program.folder.appending(path: "none"), withIntermediateDirectories: true)
    let run = try await program.run("import none --ledger a.sqlite")
    #expect(run.text == "There was no file to read.\n")
    #expect(run.status == 0)
    let info = try await program.run("ledger info --ledger a.sqlite")
    #expect(info.text.contains("Latest receipt: #0\nReceived: nothing yet\nReports: 0\n"))
    for line in ["scores", "trends"] {
      #expect(try await program.run("\(line) --ledger a.sqlite").status == 0)
    }
  }

  @Test("By default it lies in the user's data folder, readable by its owner only")
  func defaultPlace() async throws {
    let program = try Program()
    _ = try await program.run(["import", Self.good])
    let path = program.defaultLedger.path
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try await program.run("ledger info").text.hasPrefix("Ledger: \(path)\n"))
  }

  @Test("The option goes before the variable, the variable before the data folder")
  func precedence() async throws {
    let program = try Program()
    let named = ["SEAWORTHY_LEDGER": "named.sqlite"]
    _ = try await program.run(["import", Self.good], environment: named)
    #expect(program.has("named.sqlite"))
    _ = try await program.run(
      ["import", Self.good, "--ledger", "chosen.sqlite"], environment: named)
    #expect(program.has("chosen.sqlite"))
    #expect(!FileManager.default.fileExists(atPath: program.defaultLedger.path))
    _ = try await program.run(["import", Self.good], environment: ["SEAWORTHY_LEDGER": ""])
    #expect(FileManager.default.fileExists(atPath: program.defaultLedger.path))
  }

  #if !os(macOS)
    @Test("The XDG data folder, unless it is no absolute path")
    func dataFolder() async throws {
      let program = try Program()
      let data = program.folder.appending(path: "data").path
      _ = try await program.run(["import", Self.good], environment: ["XDG_DATA_HOME": data])
      #expect(program.has("data/seaworthy/ledger.sqlite"))
      _ = try await program.run(["import", Self.good], environment: ["XDG_DATA_HOME": "other"])
      #expect(!program.has("other"))
      #expect(FileManager.default.fileExists(atPath: program.defaultLedger.path))
    }
  #endif
}
