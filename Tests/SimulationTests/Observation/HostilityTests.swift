import SeaworthyInspection
import SeaworthyNotices
import SeaworthyStandards
import SeaworthyTime
import Testing

@testable import SeaworthySimulation

/// Each way in which papers are wrong: absent where its rate is 0, everywhere where it is 1.
@Suite("Hostility")
struct HostilityTests {
  @Test("of the default is there, all of it")
  func all() throws {
    let region = try Sample.region { ($0.coastGuards, $0.vessels, $0.years) = (3, 30, 3) }
    let found = Set(region.documents.flatMap(\.errors).map(\.kind))
    #expect(found == Set(RecordingError.Kind.allCases))
    #expect(!region.truth.lost.isEmpty)
    #expect(Set(region.documents.map(\.form.name)).isSuperset(of: ["plain", "misspelt"]))
  }

  @Test("is absent from a faultless region but for what inspectors miss and imagine")
  func faultless() throws {
    let parameters = Sample.parameters().faultless
    let region = try Simulation(parameters, [Sample.checklist]).region()
    let found = Set(region.documents.flatMap(\.errors).map(\.kind))
    #expect(found.isSubset(of: [.faultMissed, .faultImagined]))
    #expect(region.truth.lost == [])
    #expect(region.documents.allSatisfy { $0.form == .plain && $0.report.revision == 1 })
    let identifiers = region.documents.map(\.report.identifier)
    #expect(Set(identifiers).count == identifiers.count)
  }

  @Test("lost: none or all")
  func lost() throws {
    #expect(try Sample.region { $0.lossRate = 0 }.truth.lost == [])
    let region = try Sample.region { $0.lossRate = 1 }
    #expect(region.documents == [])
    #expect(region.truth.lost.count > 50)
  }

  @Test("repeated: in other bytes, of the same content")
  func repeated() throws {
    let none = try Sample.region { $0.repeatRate = 0 }
    #expect(none.documents.allSatisfy { !$0.path.hasSuffix("-copy.xml") })
    let all = try Sample.region { ($0.repeatRate, $0.misspellRate) = (1, 0) }
    for document in all.originals {
      let path = document.path.replacing(".xml", with: "-copy.xml")
      let copy = try #require(all.documents.first { $0.path == path }, "\(path)")
      #expect(copy.report == document.report)
      #expect(copy.form != .plain)
      #expect(copy.arrival >= document.arrival)
    }
  }

  @Test("misspelt: held, with the very field that truth names; then sent again")
  func misspelt() throws {
    let none = try Sample.region { $0.misspellRate = 0 }
    #expect(none.documents.allSatisfy { $0.form.name != "misspelt" })
    let all = try Sample.region { ($0.misspellRate, $0.resendRate) = (1, 0.5) }
    #expect(all.originals.allSatisfy { $0.form.name == "misspelt" })
    let resent = all.documents.count { $0.path.hasSuffix("-corrected.xml") }
    #expect(resent > all.originals.count / 4 && resent < all.originals.count * 3 / 4)
    for document in all.originals {
      let error = try #require(document.errors.first { $0.kind == .misspelt })
      guard
        case .held(.report(let envelope), let notices) = InspectionDecoder.decode(
          try document.bytes())
      else {
        Issue.record("\(document.path) is not held")
        continue
      }
      #expect(envelope.vessel == document.report.vessel.key)
      #expect(envelope.identifier == document.report.identifier)
      #expect(notices.samples.map(\.found) == [error.writtenValue])
      #expect(error.trueValue != error.writtenValue)
    }
  }

  @Test("revised: the second revision is right, the first is not")
  func revised() throws {
    let none = try Sample.region { $0.revisionRate = 0 }
    #expect(none.documents.allSatisfy { $0.report.revision == 1 })
    let all = try Sample.region { ($0.revisionRate, $0.lossRate) = (1, 0) }
    let first = all.documents.filter { $0.report.revision == 1 }
    let overtaken = first.count { original in
      all.documents.contains {
        $0.report.identifier == original.report.identifier && $0.report.revision == 2
          && $0.arrival < original.arrival
      }
    }
    #expect(overtaken > 0)
    #expect(first.allSatisfy { $0.errors.contains { $0.kind == .revised } })
    #expect(Set(first.map(\.report.identifier)).count * 2 <= all.documents.count)
  }

  @Test("conflicting: another meaning under the same identifier and revision")
  func conflicting() throws {
    let none = try Sample.region { $0.conflictRate = 0 }
    #expect(none.errors(.conflicting) == [])
    let all = try Sample.region {
      ($0.conflictRate, $0.misspellRate, $0.repeatRate, $0.revisionRate) = (1, 0, 0, 0)
    }
    for document in all.originals where !document.report.results.isEmpty {
      let path = document.path.replacing(".xml", with: "-other.xml")
      let other = try #require(all.documents.first { $0.path == path }, "\(path)")
      #expect(other.report.identifier == document.report.identifier)
      #expect(other.report.revision == document.report.revision)
      #expect(other.report != document.report)
    }
  }

  @Test("late: weeks or months, none or all")
  func late() throws {
    func delays(_ rate: Double) throws -> [Double] {
      try Sample.region { ($0.lateRate, $0.revisionRate) = (rate, 0) }.originals
        .map { ($0.arrival - $0.report.preparedAt.instant).inDays }
    }
    #expect(try delays(0).allSatisfy { $0 > 0 && $0 <= 12 })
    #expect(try delays(1).allSatisfy { $0 > 20 && $0 <= 132 })
  }

  @Test("status reports: none, or one a boat and month")
  func statusReports() throws {
    func count(_ rate: Double) throws -> Int {
      try Sample.region {
        $0 = $0.faultless
        $0.statusReportRate = rate
      }.documents.count { $0.report.inspection.kind == .statusReport }
    }
    #expect(try count(0) == 0)
    let region = try Sample.region()
    let inService = region.truth.vessels.flatMap(\.spells)
      .reduce(Milliseconds.zero) { $0 + $1.interval.length }
    #expect(abs(try count(1) - Int(inService.inDays / 30.44)) <= 6)
  }

  @Test("corrected times: all or none are recorded")
  func recording() throws {
    func region(_ rate: Double) throws -> SimulatedRegion {
      try Sample.region {
        ($0.recordingRate, $0.recordingDrift, $0.visitsPerYear) = (rate, 0, 0)
      }
    }
    let all = try region(1)
    #expect(all.errors(.correctionNotRecorded) == [])
    #expect(all.documents.contains { $0.report.discrepancies.contains { $0.correction != nil } })
    let none = try region(0)
    #expect(!none.errors(.correctionNotRecorded).isEmpty)
    #expect(
      none.documents.allSatisfy { $0.report.discrepancies.allSatisfy { $0.correction == nil } })
  }

  @Test("maintenance: overstated always or never")
  func maintenance() throws {
    func results(_ rate: Double) throws -> Set<MaintenanceResult> {
      let region = try Sample.region { $0.overstatedMaintenanceRate = rate }
      #expect(region.errors(.maintenanceOverstated).isEmpty == (rate == 0))
      return Set(
        region.documents.flatMap { $0.report.maintenance?.tasks ?? [] }.map(\.result))
    }
    #expect(try results(0) == [.accomplished, .partial, .notAccomplished])
    #expect(try results(1) == [.accomplished, .partial])
  }

  @Test("severities: rightly or wrongly classified")
  func severities() throws {
    let right = try Sample.region { $0.misclassificationRate = 0 }
    #expect(right.errors(.severityMisclassified) == [])
    let wrong = try Sample.region { $0.misclassificationRate = 1 }
    let listed = wrong.documents.flatMap(\.report.discrepancies).count
    #expect(wrong.errors(.severityMisclassified).count > listed / 2)
  }

  @Test("a lax eye misses more than a strict one")
  func strictness() {
    func found(_ strictness: Double) -> Int {
      var random = RandomStream(seed: 1, "eyes")
      return (0..<2000).count { _ in Eye(strictness: strictness).finds(.minor, &random) }
    }
    #expect(found(-1) < found(0) - 400)
    #expect(found(0) < found(1) - 400)
  }

  @Test("a short check sees a third, and says what it did not see")
  func shortChecks() throws {
    let region = try Sample.region { ($0.shortCheckRate, $0.years) = (1, 4) }
    let checks = region.documents.filter {
      $0.report.inspection.kind == .boatCheck && $0.report.source.kind == .coastGuard
    }
    let results = checks.flatMap(\.report.results)
    let seen = results.count { $0.result != .notInspected }
    #expect(results.count == checks.count * Sample.checklist.items.count)
    #expect(abs(Double(seen) / Double(results.count) - 1.0 / 3) < 0.08)
  }
}
