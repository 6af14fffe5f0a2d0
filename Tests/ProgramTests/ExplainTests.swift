import Foundation
import Testing

/// Every figure argues for itself, down to a file and a line that say so.
@Suite(.timeLimit(.minutes(30))) struct ExplainTests {
  /// A line of a file that an explanation cites.
  private struct Cited {
    var file: String
    var line: Int
    var path: String
  }

  /// What stands under the heading of the sources: a file, its document, and its cited lines.
  private func citations(in text: String) throws -> [Cited] {
    let sources = try #require(text.components(separatedBy: "\nSources\n").last)
    var file = ""
    return try sources.split(separator: "\n").compactMap { line in
      if let match = line.wholeMatch(of: /\[\d+\] (.+)/) { file = String(match.1) }
      guard let match = line.wholeMatch(of: /\s+\d+:(\d+) (\/.+)/) else { return nil }
      return Cited(file: file, line: try #require(Int(match.1)), path: String(match.2))
    }
  }

  @Test(
    "Each cited line exists and holds what it is cited for",
    arguments: ["XA/XA-07", "XA/XA-08", "XB/XB-11", "XB/XB-12", "XA", "XB"])
  func sources(vessel: String) async throws {
    let program = try await Program.withRegion()
    let run = try await program.run(["explain", vessel, "--as-of", "2025-09-30"])
    #expect(run.status == 0)
    let citations = try citations(in: run.text)
    #expect(citations.count > 10)
    for cited in citations {
      let lines = try Fixture.text(cited.file).components(separatedBy: "\n")
      try #require((1...lines.count).contains(cited.line))
      // A value between brackets may hold a slash.
      let last = try #require(cited.path.firstMatch(of: /\/([A-Za-z]+(\[[^\]]*\])*)$/)?.1)
      let line = lines[cited.line - 1]
      for key in last.matches(of: /@([a-z]+)='([^']+)'/) {
        #expect(line.contains("<\(last.prefix { $0 != "[" }) "))
        #expect(line.contains("\(key.1)=\"\(key.2)\""), "\(cited)")
      }
    }
  }

  @Test("Each reference in the text is among the sources")
  func references() async throws {
    let program = try await Program.withRegion()
    let text = try await program.run("explain XA/XA-07 --as-of 2025-09-30").text
    let parts = text.components(separatedBy: "\nSources\n")
    let (tree, sources) = (try #require(parts.first), try #require(parts.last))
    let references = tree.matches(of: /\[(\d+:\d+)\]/).map { String($0.1) }
    #expect(references.count > 10)
    for reference in references { #expect(sources.contains("    \(reference) /")) }
  }

  @Test("Lines fit in 80 columns, but for what is there to be copied")
  func width() async throws {
    let program = try await Program.withRegion()
    for line in ["explain XA/XA-08", "explain XA", "scores", "trends"] {
      let text = try await program.run("\(line) --as-of 2025-09-30").text
      let tree = try #require(text.components(separatedBy: "\nSources\n").first)
      #expect(tree.split(separator: "\n").filter { $0.count > 80 } == [])
    }
  }
}
