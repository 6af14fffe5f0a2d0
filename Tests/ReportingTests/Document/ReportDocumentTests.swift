import SeaworthyAssessment
import SeaworthyPhrases
import SeaworthyReadiness
import Testing

@testable import SeaworthyReporting

@Suite("The report document")
struct ReportDocumentTests {
  private let document: ReportDocument

  init() throws {
    let report = try Sample.report()
    document = ReportComposition(
      answer: report, group: try #require(report.scores.region), language: try .english(),
      program: "0.1.0"
    ).document()
  }

  private var tables: [DocumentTable] {
    document.sections.flatMap(\.blocks).flatMap { block -> [DocumentTable] in
      switch block {
      case .table(let table): [table]
      case .disclosure(let disclosure):
        disclosure.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
      default: []
      }
    }
  }

  @Test("puts the bottom line first and the sources of its own making last")
  func order() {
    #expect(
      document.sections.map(\.id) == [
        "bottomLine", "coastGuards", "statements", "accounted", "trends", "warnings", "boats",
        "discrepancies", "needs", "assistance", "change", "conditions", "arrivals", "boatByBoat",
        "dataQuality", "method", "provenance",
      ])
  }

  @Test("gives every row as many cells as its table has columns")
  func cells() {
    #expect(tables.count == 30)
    for table in tables {
      #expect(table.rows.allSatisfy { $0.cells.count == table.columns.count }, "\(table.caption)")
    }
  }

  @Test("puts a boat's condition first and its composite scores last")
  func columns() throws {
    let blocks = document.sections.first { $0.id == "boats" }?.blocks ?? []
    let boats = try #require(
      blocks.lazy.compactMap { if case .table(let table) = $0 { table } else { nil } }.first)
    let titles = boats.columns.map(\.title)
    #expect(titles.dropFirst().first == "Condition")
    #expect(titles.suffix(2) == ["Maintenance", "Operational"])
  }

  @Test("numbers every place that it cites")
  func sources() {
    let cited = document.sections.flatMap(\.blocks).flatMap(\.sources)
    #expect(cited.allSatisfy { document.sources.number(of: $0) != nil })
    #expect(
      document.sources.documents.map(\.fileName)
        == document.sources.documents.map(\.fileName).sorted { ($0 ?? "") < ($1 ?? "") })
  }
}
