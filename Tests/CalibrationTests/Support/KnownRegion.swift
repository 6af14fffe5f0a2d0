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
  ///
  /// - Parameter instant: when somebody looks: what arrives later is left out; nil for all.
  init(_ parameters: SimulationParameters, arrivedBy instant: Instant? = nil) async throws {
    region = try Simulation(parameters, ScoringStandard.shipped().checklists).region()
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("calibration-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let received = parameters.span.end
    let ledger = try Ledger.open(
      at: folder.appendingPathComponent("a.ledger").path, mode: .create, clock: { received })
    let registers = try region.registers.enumerated().map { place, register in
      Self.submission(
        "register-\(place).xml", try InspectionEncoder.encodeUnchecked(.register(register)))
    }
    let arrived = region.documents.filter { $0.arrival <= instant ?? .distantFuture }
    _ = try ledger.keep(
      contentsOf: registers + arrived.map { Self.submission($0.path, try $0.bytes()) })
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
