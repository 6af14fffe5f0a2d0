import SeaworthyInspection
import SeaworthyReadiness
import Testing

@testable import SeaworthyReporting

@Suite("The index of sources")
struct SourceIndexTests {
  @Test("numbers files by name and lists each line once, in whatever order they are cited")
  func numbers() throws {
    let citations = [
      try Sample.citation(2, "Inspection", line: 9), try Sample.citation(1, "B", line: 30),
      try Sample.citation(1, "A", line: 30), try Sample.citation(1, "A", line: 30),
      try Sample.citation(1, "C", line: 4),
    ]
    let names = [try Sample.digest(1): "b.xml", try Sample.digest(2): "a.xml"]
    let index = SourceIndex(citations, fileNames: names)
    #expect(index == SourceIndex(citations.reversed(), fileNames: names))
    #expect(index.documents.map(\.fileName) == ["a.xml", "b.xml"])
    #expect(citations.map { index.number(of: $0) } == [1, 2, 2, 2, 2])
    #expect(
      index.documents[1].lines == [
        SourceIndex.Line(number: 4, paths: ["/InspectionReport/C"]),
        SourceIndex.Line(number: 30, paths: ["/InspectionReport/A", "/InspectionReport/B"]),
      ])
  }

  @Test("knows nothing of what is not cited")
  func missing() throws {
    let index = SourceIndex([], fileNames: [try Sample.digest(1): "b.xml"])
    #expect(index.number(of: try Sample.citation(1, "A", line: 1)) == nil)
    #expect(index.documents.isEmpty)
  }

  @Test("lists a held file without identifier")
  func held() throws {
    let index = SourceIndex([try Sample.heldFile()], fileNames: [:])
    #expect(index.documents.map(\.identifier) == [nil])
  }
}
