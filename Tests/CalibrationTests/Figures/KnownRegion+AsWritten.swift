import SeaworthyInspection
import SeaworthyReadiness
import SeaworthySimulation
import SeaworthyStandards
import SeaworthyTime

@testable import SeaworthyAssessment

extension SimulationParameters {
  /// Whether each report arrives once, as it was made out, so that no ledger has anything to weigh.
  var isPlainlySent: Bool {
    [misspellRate, conflictRate, revisionRate, repeatRate].allSatisfy { $0 == 0 }
  }
}

extension KnownRegion {
  /// A region whose reports are plainly sent, without a ledger, in a fifth of the time.
  init(plainlySent parameters: SimulationParameters, arrivedBy instant: Instant) throws {
    let region = try Simulation(parameters, ScoringStandard.shipped().checklists).region()
    func digest(_ identifier: DocumentIdentifier) -> Digest {
      Digest(sha256Of: Array(identifier.text.utf8))
    }
    var known = KnownContent(ledgerDigest: Digest(sha256Of: []))
    known.reports = region.documents.filter { $0.arrival <= instant }.map {
      ReportFacts($0.report, digest: digest($0.report.identifier))
    }
    known.registers = region.registers.map {
      CitedRegister(register: $0, digest: digest($0.identifier))
    }
    (self.region, self.known) = (region, known)
  }
}
