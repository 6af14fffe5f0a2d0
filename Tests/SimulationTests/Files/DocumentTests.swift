import SeaworthyInspection
import SeaworthyNotices
import SeaworthyTime
import Testing

@testable import SeaworthySimulation

@Suite("Documents of a region")
struct DocumentTests {
  @Test("are read without an error, and as what they are, in whatever form")
  func decoding() throws {
    let region = try Sample.region { ($0.repeatRate, $0.years) = (0.5, 3) }
    #expect(Set(region.documents.map(\.form.name)).count == 7)
    for document in region.documents where document.form.name != "misspelt" {
      let digest = CanonicalForm.digest(of: .report(document.report))
      switch InspectionDecoder.decode(try document.bytes()) {
      case .document(_, let read, let notices):
        #expect(read == digest, "\(document.path)")
        #expect(notices.codes == [], "\(document.path)")
      case .held(_, let notices), .refused(let notices):
        Issue.record("\(document.path): \(notices.codes)")
      }
    }
    for register in region.registers {
      #expect(throws: Never.self) { try InspectionEncoder.encode(.register(register)) }
    }
  }

  @Test("arrive in order, each in a file of its own, below its boat's folder")
  func order() throws {
    let region = try Sample.region()
    let arrivals = region.documents.map(\.arrival)
    #expect(arrivals == arrivals.sorted())
    #expect(Set(region.documents.map(\.path)).count == region.documents.count)
    for document in region.documents {
      #expect(document.path.hasPrefix("\(document.report.vessel.key)/"))
      #expect(document.arrival > document.report.preparedAt.instant)
    }
  }

  @Test("one by one are those of the whole region")
  func lazy() throws {
    let simulation = try Simulation(Sample.parameters(), [Sample.checklist])
    let region = simulation.region()
    var run = simulation.run()
    for document in region.documents { #expect(run.next() == document) }
    #expect(run.next() == nil)
    #expect(run.next() == nil)
    #expect(run.truth() == region.truth)
  }

  @Test("hold a boat's papers together: what is listed stays so until it is corrected or not seen")
  func listing() throws {
    let region = try Sample.region { $0 = $0.faultless }
    for (_, documents) in Dictionary(grouping: region.documents, by: { $0.report.vessel.key }) {
      let reports = documents.map(\.report).sorted {
        ($0.inspection.start.instant, $0.identifier) < ($1.inspection.start.instant, $1.identifier)
      }
      let misseen = Set(
        documents.flatMap(\.errors).compactMap(\.field).map { $0.split(separator: "/")[1] })
      let listed = reports.flatMap(\.discrepancies)
      let corrected = listed.filter { $0.correction != nil }.map(\.identifier)
      let last = try #require(reports.last).discrepancies.map(\.identifier)
      for discrepancy in listed where !misseen.contains(discrepancy.item[...]) {
        #expect((corrected + last).contains(discrepancy.identifier))
      }
      #expect(!corrected.isEmpty)
    }
  }
}
