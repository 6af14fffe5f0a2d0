import Foundation
import Testing

/// The demo: the region that travels inside the program, imported, scored and reported.
@Suite(.timeLimit(.minutes(30))) struct DemoTests {
  /// What it writes in a usual environment, for the tests that only read it.
  private static let usual = Task { try await demo().files(below: "shown") }

  private static func demo(_ environment: [String: String] = [:]) async throws -> Program {
    let program = try Program(copied: true)
    let run = try await program.run("demo --output shown", environment: environment)
    #expect(run.status == 0)
    #expect(run.words == "")
    return program
  }

  /// The pages that a demo wrote, by path.
  private func pages(_ program: Program) throws -> [String: Data] {
    try pages(among: program.files(below: "shown"))
  }

  private func pages(among files: [String: Data]) -> [String: Data] {
    files.filter { path, _ in
      !path.hasPrefix("demo-files/") && !path.hasPrefix("demo.sqlite")
    }
  }

  @Test("Copied alone elsewhere, the program writes the pages of the region")
  func alone() async throws {
    let files = try await Self.usual.value
    #expect(pages(among: files).keys.sorted() == ReportFiles.all.map { "FY2025-Q4/\($0)" })
    let imported = try Files.below(URL(filePath: Fixture.path("region"))).map {
      ("demo-files/\($0.key)", $0.value)
    }
    #expect(
      files.filter { $0.key.hasPrefix("demo-files/") }
        == Dictionary(uniqueKeysWithValues: imported))
  }

  @Test("What it says: the table, the page, and how to go on")
  func output() async throws {
    let program = try Program(copied: true)
    let run = try await program.run("demo")
    let lines = run.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines.first == "Readiness scores")
    #expect(
      lines.suffix(4) == [
        "Imported 86 files and scored them as of 2025-09-30.",
        "The page to open in a browser: seaworthy-demo/FY2025-Q4/region.html",
        "To go on: \(program.folder.path)/seaworthy explain XA/XA-07 "
          + "--ledger seaworthy-demo/demo.sqlite --as-of 2025-09-30",
        "",
      ])
    #expect(lines.dropLast(2).filter { $0.count > 80 } == [])
    let next = try #require(
      lines.dropLast().last?.split(separator: "seaworthy ", maxSplits: 1).last)
    #expect(try await program.run(String(next)).status == 0)
  }

  @Test("The same bytes in another time zone and language, and a second time")
  func sameBytes() async throws {
    let program = try await Self.demo()
    let first = try pages(program)
    let elsewhere = try await Self.demo(["TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8"])
    #expect(try pages(elsewhere) == first)
    #expect(try await program.run("demo --output shown").status == 0)
    #expect(try pages(program) == first)
  }

  @Test("The pages need no network and run nothing")
  func selfContained() async throws {
    for (path, page) in pages(among: try await Self.usual.value) where path.hasSuffix(".html") {
      // A pattern of a drawing lies in the page itself.
      let html = String(decoding: page, as: UTF8.self).lowercased().replacing("url(#", with: "")
      let foreign = ["http:", "https:", "<script", "javascript:", "@import", "url(", " onload="]
      #expect(foreign.filter { html.contains($0) } == [], "\(path)")
    }
  }

  @Test("The reports that lie in the repository are those that the demo writes")
  func reports() async throws {
    let shown = pages(among: try Files.below(Fixture.root.appending(path: "Reports")))
    let written = pages(among: try await Self.usual.value)
    #expect(shown.keys.sorted() == written.keys.sorted())
    for (path, page) in written {
      #expect(shown[path] == page, "Reports/\(path) is stale: make demo writes it again")
    }
  }
}
