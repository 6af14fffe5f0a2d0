import Foundation
import SeaworthyInspection
import SeaworthyReadiness
import SeaworthySimulation
import SeaworthyStandards
import SeaworthyTime
import Testing

@testable import SeaworthyAssessment

/// Each leaf of an explanation names a file and a line: the element and the value stand there. And
/// the tree adds up to its score. Source: product, promise 4.
@Suite("Cited places")
struct CitedPlacesTests {
  /// Whether `make torture` asks for a region of the real scale; the suite takes a small one.
  private static let isAsked =
    ProcessInfo.processInfo.environment["SEAWORTHY_TORTURE"] != nil

  @Test("of the fixture region hold what is cited, statements too, and its trees add up")
  func fixtureRegion() async throws {
    let files = try FixtureText.all(in: "region").map { ($0.name, $0.text.bytes()) }
    var counts: [String: Int] = [:]
    for day in ["2023-12-01", "2025-06-10", "2025-10-01"] {
      let checked = try await Self.check(files, asOf: try instant("\(day)T00:00:00Z"))
      #expect(checked.places.count > 100, "\(day)")
      counts.merge(checked.places.counts) { $0 + $1 }
    }
    #expect(
      Set(counts.keys) == [
        "ItemResult", "Discrepancy", "MaintenanceTask", "SpotCheck", "AllowanceLine",
        "CrewBillet", "RegisteredVessel", "Downtime", "Inspection", "CommandersOverride",
        "RightOfReply", "KnownChange",
      ], "\(counts)")
  }

  @Test("of a simulated region with all that goes wrong hold what is cited, and its trees add up")
  func simulatedRegion() async throws {
    var parameters = SimulationParameters()
    parameters.seed = 7
    if !Self.isAsked {
      (parameters.coastGuards, parameters.vessels, parameters.years) = (2, 5, 1)
      // All that goes wrong, also in a small region.
      (parameters.repeatRate, parameters.misspellRate, parameters.resendRate) = (0.2, 0.3, 0.3)
      (parameters.conflictRate, parameters.revisionRate) = (0.1, 0.1)
    }
    let region = try Simulation(parameters, ScoringStandard.shipped().checklists).region()
    var files = try region.documents.map { ($0.path, try $0.bytes()) }
    for (place, register) in region.registers.enumerated() {
      let bytes = try InspectionEncoder.encodeUnchecked(.register(register))
      files.append(("register-\(place).xml", bytes))
    }
    let checked = try await Self.check(files, asOf: parameters.span.end)
    let (places, reAdding) = (checked.places, checked.reAdding)
    #expect(places.count > 400)
    #expect(places.counts["InspectionReport", default: 0] > 0, "no gap is cited")
    if Self.isAsked {
      print("simulated region: \(files.count) files, \(checked.answers.count) boats")
      print("  \(places.nodes) nodes, \(reAdding.count) made up from their children again")
      print("  \(places.count) citations: \(places.counts)")
    }
  }

  @Test(
    "of candidates among which nobody has decided hold the word that is scored",
    arguments: ["major", "disabling"])
  func conflict(severity: String) async throws {
    var files = try FixtureText.all(in: "region").map { ($0.name, $0.text.bytes()) }
    let name = "region/XA/2025-08-21-XA-08-materiel-inspection.xml"
    let original = try #require(files.first { $0.0 == name })
    let text = String(decoding: original.1, as: UTF8.self)
    let other = text.replacing("severity=\"restrictive\"", with: "severity=\"\(severity)\"")
    #expect(other != text)
    files.append(("other.xml", Array(other.utf8)))
    let checked = try await Self.check(files, asOf: try instant("2025-09-01T00:00:00Z"))
    let worse = severity == "disabling" ? "other.xml" : name
    let answer = try checked.answer(of: try vessel("XA/XA-08"))
    let disputed = try #require(answer.score.openDiscrepancies.first)
    #expect(disputed.severity >= .restrictive)
    #expect(answer.basis.fileNames[disputed.citation.digest] == worse)
  }

  /// What was looked up.
  private struct Checked {
    var places: CitedPlaces
    var reAdding: ReAdding
    var answers: [VesselAnswer] = []

    init(_ places: CitedPlaces, _ reAdding: ReAdding) {
      (self.places, self.reAdding) = (places, reAdding)
    }

    func answer(of vessel: VesselKey) throws -> VesselAnswer {
      try #require(answers.first { $0.score.vessel == vessel })
    }
  }

  /// Keeps files, and looks up all that is cited of every boat and coast guard.
  private static func check(
    _ files: [(name: String, bytes: [UInt8])], asOf: Instant
  ) async throws -> Checked {
    let standard = try ScoringStandard.shipped()
    let scratch = try ScratchLedger(receivedAt: "2025-10-01T00:00:00Z")
    for file in files { try scratch.keep(file.name, bytes: file.bytes) }
    let assessment = try await Assessment(
      scratch.ledger, standard: standard, asOf: asOf, knownUntil: .distantFuture)
    var checked = Checked(
      CitedPlaces(
        Dictionary(files, uniquingKeysWith: { first, _ in first })), ReAdding(standard))
    for vessel in assessment.vessels {
      let answer = try assessment.explain(vessel)
      try checked.places.check(answer)
      checked.reAdding.check(answer.score.maintenance, "maintenance of \(vessel)")
      checked.reAdding.check(answer.score.operational, "operational of \(vessel)")
      checked.answers.append(answer)
    }
    let scores = try assessment.scores()
    for group in scores.coastGuards { try checked.places.check(group, scores.basis) }
    return checked
  }
}
