import Foundation
import SeaworthyInspection
import SeaworthyLedger
import SeaworthyNotices
import SeaworthySimulation
import SeaworthyStandards
import SeaworthyTime

@testable import SeaworthyAssessment

/// A made-up region of which the truth is known, and what a ledger knows of it.
struct KnownRegion {
  let region: SimulatedRegion
  let known: KnownContent

  /// Simulates a region and keeps all that was written of it in a ledger, as an import would.
  init(_ parameters: SimulationParameters) async throws {
    region = try Simulation(parameters, ScoringStandard.shipped().checklists).region()
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("calibration-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let received = parameters.span.end
    let ledger = try Ledger.open(
      at: folder.appendingPathComponent("a.ledger").path, mode: .create, clock: { received })
    for (place, register) in region.registers.enumerated() {
      let bytes = try InspectionEncoder.encodeUnchecked(.register(register))
      _ = try ledger.keep(Self.submission("register-\(place).xml", bytes))
    }
    for document in region.documents {
      _ = try ledger.keep(Self.submission(document.path, try document.bytes()))
    }
    known = try await KnownContent(ledger, knownAt: nil)
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
