import Foundation
import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import Testing

@testable import SeaworthyAssessment

/// Each leaf of an explanation names a file and a line: the element and the value stand there.
/// Source: product, promise 4.
@Suite("Cited places")
struct CitedPlacesTests {
  @Test(
    "hold what is cited", arguments: ["2024-07-01", "2025-03-01", "2025-09-01", "2025-10-01"])
  func hold(day: String) async throws {
    let assessment = try await FixtureRegion.assessment(asOf: try instant("\(day)T00:00:00Z"))
    var count = 0
    for vessel in assessment.vessels {
      let answer = try assessment.explain(vessel)
      for part in answer.score.maintenance.parts + answer.score.operational.parts {
        for node in part.explanation { try check(node, answer.basis.fileNames, &count) }
      }
      for open in answer.score.openDiscrepancies {
        try check(open, open.citation, answer.basis.fileNames)
      }
    }
    #expect(count > 40)
  }

  private func check(
    _ node: ExplanationNode, _ files: [Digest: String], _ count: inout Int
  ) throws {
    for citation in node.citations {
      let line = try line(of: citation, files)
      count += 1
      switch node.label {
      case .item(let code, _, _): #expect(line.contains("=\"\(code)\""), "\(citation)")
      case .discrepancy(let open): try check(open, citation, files)
      case .task(let card, _, _, _), .spotCheck(let card, _, _):
        #expect(line.contains("card=\"\(card)\""), "\(citation)")
      case .allowanceLine(let part, _, _, _, _):
        #expect(line.contains("=\"\(part)\""), "\(citation)")
      case .billet(let role, _, _, _): #expect(line.contains("=\"\(role)\""), "\(citation)")
      default: break
      }
    }
    for child in node.children { try check(child, files, &count) }
  }

  private func check(
    _ open: OpenDiscrepancy, _ citation: Citation, _ files: [Digest: String]
  ) throws {
    let line = try line(of: citation, files)
    #expect(line.hasPrefix("<Discrepancy "), "\(citation)")
    for value in [open.identifier, open.item, open.severity.rawValue] {
      #expect(line.contains("=\"\(value)\""), "\(value) at \(citation)")
    }
  }

  /// The element that begins on the cited line, to the end of its tag, of a registered vessel to its
  /// own end.
  private func line(of citation: Citation, _ files: [Digest: String]) throws -> String {
    let name = try #require(files[citation.digest], "\(citation)")
    let file = FixtureRegion.folder.appending(path: "region/\(name)")
    let lines = try String(contentsOf: file, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    try #require(lines.indices.contains(citation.line - 1), "\(citation)")
    let rest = lines[(citation.line - 1)...].joined(separator: " ")
      .drop { $0 == " " }
    // What stands between brackets, a card such as P-3/R, is no step of the path.
    let steps = citation.path.replacing(#/\[[^\]]*\]/#, with: "").split(separator: "/")
    let element = steps.last ?? ""
    #expect(rest.hasPrefix("<\(element)"), "\(citation)")
    // A register's billets and allowance are cited by their vessel.
    let end = rest.range(of: element == "RegisteredVessel" ? "</RegisteredVessel>" : ">")
    return String(rest[..<(end?.lowerBound ?? rest.endIndex)])
  }
}
