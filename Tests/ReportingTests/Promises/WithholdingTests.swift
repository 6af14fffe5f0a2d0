import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyNotices
import SeaworthyReadiness
import SeaworthySimulation
import SeaworthyStandards
import SeaworthyTime
import Testing

@testable import SeaworthyLedger

/// What a coast guard gains by not sending something: never a better band, but by the newest report
/// itself, and then the age of the evidence tells. Source: product, promise 1.
@Suite("Withholding")
struct WithholdingTests {
  @Test("never betters a band, unless the newest report itself is withheld, which its age tells")
  func noGain() async throws {
    let region = try Self.region()
    let sent = try await Self.told(region, without: .nothing)
    #expect(sent.count >= 8)
    var table = WithholdingTable(sent)
    for withheld in [Withheld.maintenance, .supply, .newestReport] {
      let left = try await Self.told(region, without: withheld)
      #expect(left.keys.sorted() == sent.keys.sorted())
      table.add(withheld, left)
      for (vessel, sent) in sent {
        let left = try #require(left[vessel])
        if withheld == .newestReport {
          let isOlder = left.newest ?? .distantPast < sent.newest ?? .distantPast
          #expect(isOlder || !left.isBetter(than: sent), "\(vessel)")
        } else {
          #expect(!left.isBetter(than: sent), "\(vessel) without \(withheld)")
          #expect(left.maintenance.low <= sent.maintenance.low + 1e-9, "\(vessel)")
          #expect(left.operational.low <= sent.operational.low + 1e-9, "\(vessel)")
          #expect((left.ready, left.visits) == (sent.ready, sent.visits), "\(vessel)")
        }
      }
    }
    // Something is told of each of them: without it some boat looks otherwise.
    for withheld in [Withheld.maintenance, .supply, .newestReport] {
      #expect(table.boatsThatDiffer(without: withheld) > 0, "\(withheld)")
    }
    if Torture.isAsked { print(table.text) }
  }

  /// A region with all that goes wrong on paper and in the mail; a small one in the suite.
  private static func region() throws -> SimulatedRegion {
    var parameters = SimulationParameters()
    parameters.seed = 7
    if !Torture.isAsked {
      (parameters.coastGuards, parameters.vessels, parameters.years) = (2, 8, 1)
    }
    return try Simulation(parameters, ScoringStandard.shipped().checklists).region()
  }

  /// What is told at the end of a region of which each boat withholds something.
  private static func told(
    _ region: SimulatedRegion, without withheld: Withheld
  ) async throws -> [VesselKey: BoatLine] {
    let end = SimulationParameters().end.startUTC
    let ledger = try Ledger.inMemory(keepsBytes: true, clock: { end })
    for (place, register) in region.registers.enumerated() {
      let bytes = try InspectionEncoder.encodeUnchecked(.register(register))
      _ = try ledger.keep(submission("register \(place)", bytes))
    }
    for document in withheld.left(of: region.documents) {
      _ = try ledger.keep(submission(document.path, try document.bytes()))
    }
    let answer = try await Assessment(
      ledger, standard: .shipped(), asOf: end, knownUntil: .distantFuture
    ).scores()
    return Dictionary(
      uniqueKeysWithValues: answer.coastGuards.flatMap { group in
        group.score.vessels.map { score in
          (score.vessel, BoatLine(score, group.arrivals.filter { $0.vessel == score.vessel }))
        }
      })
  }

  private static func submission(_ name: String, _ bytes: [UInt8]) -> Submission {
    let content: Submission.Content =
      switch InspectionDecoder.decode(bytes) {
      case .document(let document, let digest, _):
        .document(
          document, digest: digest,
          compactForm: CompactForm.encode(document, ofFile: Digest(sha256Of: bytes)))
      case .held(let envelope, let notices): .held(envelope, notices: notices)
      case .refused(let notices): .refused(codes: notices.codes)
      }
    return Submission(fileName: name, bytes: bytes, content: content)
  }
}

/// What is left out of every boat's papers.
enum Withheld: String, CaseIterable {
  case nothing
  case maintenance = "PMS parts"
  case supply = "supply counts"
  case newestReport = "newest report"

  /// What comes of a region's documents.
  func left(of documents: [SimulatedDocument]) -> [SimulatedDocument] {
    switch self {
    case .nothing: documents
    case .maintenance: Self.changed(documents) { $0.maintenance = nil }
    case .supply: Self.changed(documents) { $0.supply = nil }
    case .newestReport: Self.withoutNewest(documents)
    }
  }

  private static func changed(
    _ documents: [SimulatedDocument], _ change: (inout InspectionReport) -> Void
  ) -> [SimulatedDocument] {
    documents.map { document in
      var document = document
      change(&document.report)
      return document
    }
  }

  /// Without any form or revision of the newest report of each boat that can be read.
  private static func withoutNewest(_ documents: [SimulatedDocument]) -> [SimulatedDocument] {
    let readable = documents.filter { if case .misspelt = $0.form { false } else { true } }
    let boats = Dictionary(grouping: readable.map(\.report), by: \.vessel.key)
    let newest = boats.values.compactMap { reports in
      reports.max { $0.inspection.start.instant < $1.inspection.start.instant }?.identifier
    }
    return documents.filter { !newest.contains($0.report.identifier) }
  }
}
