import Foundation
import Testing

/// `seaworthy report`.
@Suite(.timeLimit(.minutes(30))) struct ReportTests {
  private func programWithRegion() async throws -> Program { try await Program.withRegion() }

  @Test("Predictable names, which it prints; the same bytes twice")
  func names() async throws {
    let program = try await programWithRegion()
    let line = "report --period FY2025-Q4 --as-of 2025-09-30 --known-at #80 --output"
    let run = try await program.run("\(line) a")
    #expect(run.status == 0)
    #expect(
      run.text.split(separator: "\n").map(String.init)
        == ReportFiles.all.map { "a/FY2025-Q4/\($0)" })
    let first = try program.files(below: "a")
    #expect(first.keys.sorted() == ReportFiles.all.map { "FY2025-Q4/\($0)" })
    _ = try await program.run("\(line) b")
    #expect(try program.files(below: "b") == first)
  }

  @Test("Only the formats and the coast guard that are asked for")
  func chosen() async throws {
    let program = try await programWithRegion()
    let run = try await program.run(
      "report --period FY2025-Q4 --output a --format html,json --coast-guard XB")
    #expect(run.status == 0)
    #expect(
      try program.files(below: "a").keys.sorted() == ["FY2025-Q4/XB.html", "FY2025-Q4/XB.json"])
  }

  @Test("The region's page holds both coast guards; a coast guard's holds no byte of the other's")
  func separation() async throws {
    let program = try await programWithRegion()
    _ = try await program.run("report --period FY2025-Q4 --output a")
    let own = [
      "XA": ["XA-07", "XA-08", "Sandpiper", "Plover", "Xanadu"],
      "XB": ["XB-11", "XB-12", "Kestrel", "Merlin", "Xebec"],
    ]
    for format in ["html", "json", "md"] {
      let region = try text("region.\(format)", program)
      for word in own.values.joined() {
        #expect(region.contains(word), "\(word) in region.\(format)")
      }
      for (code, other) in [("XA", "XB"), ("XB", "XA")] {
        let page = try text("\(code).\(format)", program)
        for word in own[code] ?? [] { #expect(page.contains(word), "\(word) in \(code).\(format)") }
        for word in (own[other] ?? []) + [other] {
          #expect(!page.contains(word), "\(word) in \(code).\(format)")
        }
      }
    }
  }

  private func text(_ name: String, _ program: Program) throws -> String {
    String(decoding: try program.read("a/FY2025-Q4/\(name)"), as: UTF8.self)
  }
}
