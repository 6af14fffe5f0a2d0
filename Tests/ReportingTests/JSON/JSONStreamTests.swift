import Foundation
import SeaworthySimulation
import SeaworthyStandards
import Testing

@testable import SeaworthyReporting

@Suite("JSON handed out piece by piece")
struct JSONStreamTests {
  private struct Whole: Encodable {
    var boats = ["XA-07", "XA-08"]
    var count = 2
    var place = ["name": "Port Alpha"]
  }

  @Test("is what it would be in one piece")
  func pieces() throws {
    var text = ""
    let whole = Whole()
    try withoutActuallyEscaping({ text += $0 }) { write in
      var stream = JSONStream(to: write)
      try stream.beginList("boats")
      for boat in whole.boats { try stream.element(boat) }
      try stream.endList()
      try stream.member("count", whole.count)
      try stream.member("place", whole.place)
      try stream.end()
    }
    #expect(text == (try JSONForm.text(whole)))
  }

  @Test("without members is an empty object")
  func empty() throws {
    var text = ""
    try withoutActuallyEscaping({ text += $0 }) { write in
      var stream = JSONStream(to: write)
      try stream.end()
    }
    #expect(text == "{}\n")
  }
}

@Suite("The schema of a made-up region's truth")
struct TruthSchemaTests {
  private struct Truth: Encodable {
    let documents: [SimulatedDocument]
    let formatVersion = JSONForm.version
    let lost: [LostReport]
    let parameters: SimulationParameters
    let seed: UInt64
    let vessels: [VesselTruth]
    let visits: [VisitTruth]
  }

  @Test("fits what a simulation tells, all of it")
  func fits() throws {
    var parameters = SimulationParameters()
    (parameters.coastGuards, parameters.vessels, parameters.years) = (2, 10, 2)
    (parameters.conflictRate, parameters.misspellRate) = (0.1, 0.1)
    let region = try Simulation(parameters, ScoringStandard.shipped().checklists).region()
    let truth = Truth(
      documents: region.documents, lost: region.truth.lost, parameters: parameters,
      seed: parameters.seed, vessels: region.truth.vessels, visits: region.truth.visits)
    let schema = try JSONValue(parsing: SimulatedTruth.schema)
    #expect(schema["/$id"] == .string("urn:seaworthy:schema:truth:\(JSONForm.version)"))
    var check = SchemaCheck(try SchemaRule(schema, place: "truth"))
    check.check(try JSONValue(parsing: JSONForm.text(truth)))
    #expect(check.faults == [])
  }
}
