import Foundation
import SeaworthyInspection
import SeaworthyLedger
import SeaworthyNotices
import SeaworthySimulation
import SeaworthyStandards
import SeaworthyTime

/// A ledger on disk that goes away with its owner, whose receipts are all of one time.
final class ScratchLedger: Sendable {
  let ledger: Ledger
  private let folder: URL

  init(receivedAt time: String = "2025-08-01T00:00:00Z") throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("assessment-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let received = try instant(time)
    ledger = try Ledger.open(
      at: folder.appendingPathComponent("a.ledger").path, mode: .create, clock: { received })
  }

  /// A ledger with all papers of a made-up region.
  convenience init(simulating parameters: SimulationParameters) throws {
    try self.init(receivedAt: "2030-01-01T00:00:00Z")
    let region = try Simulation(parameters, ScoringStandard.shipped().checklists).region()
    for (place, register) in region.registers.enumerated() {
      try keep(
        "register-\(place).xml", bytes: InspectionEncoder.encodeUnchecked(.register(register)))
    }
    for document in region.documents { try keep(document.path, bytes: try document.bytes()) }
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// Keeps a file as the import would.
  @discardableResult
  func keep(_ fileName: String, _ xml: String) throws -> KeepOutcome {
    try keep(fileName, bytes: Array(xml.utf8))
  }

  /// Keeps the bytes of a file as the import would.
  @discardableResult
  func keep(_ fileName: String, bytes: [UInt8]) throws -> KeepOutcome {
    let content: Submission.Content =
      switch InspectionDecoder.decode(bytes) {
      case .document(let document, let digest, _):
        .document(
          document, digest: digest,
          compactForm: CompactForm.encode(document, ofFile: Digest(sha256Of: bytes)))
      case .held(let envelope, let notices): .held(envelope, notices: notices)
      case .refused(let notices): .refused(codes: notices.codes)
      }
    return try ledger.keep(Submission(fileName: fileName, bytes: bytes, content: content))
  }
}

/// A file with a boat check of XA-07 that graded one item.
func boatCheckFile(
  _ number: UInt8 = 1, revision: Int = 1, at start: String = "2025-06-10T14:00:00Z",
  result: String = "standard"
) throws -> String {
  """
  <?xml version="1.0" encoding="UTF-8"?>
  <InspectionReport xmlns="urn:seaworthy:readiness:1" id="\(try identifier(number).text)"
      revision="\(revision)" status="final" preparedAt="\(start)">
    <Source kind="team"/>
    <Inspection kind="boatCheck" start="\(start)"/>
    <Vessel coastGuard="XA">
      <VesselHullNumberText>XA-07</VesselHullNumberText>
    </Vessel>
    <ChecklistResults>
      <ItemResult item="529-01" group="500" result="\(result)"/>
    </ChecklistResults>
  </InspectionReport>

  """
}

/// A file with a register that holds XA-07.
func registerFile() throws -> String {
  """
  <?xml version="1.0" encoding="UTF-8"?>
  <FleetRegister xmlns="urn:seaworthy:readiness:1" id="\(try identifier(9).text)"
      revision="1" status="final" preparedAt="2025-01-01T00:00:00Z">
    <Source kind="coastGuard"/>
    <CoastGuard code="XA" name="Coast Guard of Xanadu">
      <RequiredBoats count="2" from="2024-10-01T00:00:00Z" source="Fleet plan"/>
      <RegisteredVessel delivered="2022-05-01T00:00:00Z">
        <Vessel coastGuard="XA">
          <VesselHullNumberText>XA-07</VesselHullNumberText>
        </Vessel>
      </RegisteredVessel>
    </CoastGuard>
  </FleetRegister>

  """
}

/// The same with a number that cannot be read, filed under another number.
func badRegisterFile(
  _ number: UInt8 = 9, at time: String = "2025-01-01T00:00:00Z", hull: String = "XA-07"
) throws -> String {
  try registerFile().replacing("count=\"2\"", with: "count=\"two\"")
    .replacing(identifier(9).text, with: identifier(number).text)
    .replacing("preparedAt=\"2025-01-01T00:00:00Z\"", with: "preparedAt=\"\(time)\"")
    .replacing(">XA-07<", with: ">\(hull)<")
}

/// A file with a commander's override of XA.
func overrideFile(
  _ number: UInt8 = 8, revision: Int = 1, status: String = "final", level: Int = 1,
  until: String? = nil
) throws -> String {
  try statementFile(
    number, revision: revision, status: status,
    """
    <CommandersOverride level="\(level)" authority="Commander" from="2025-06-11T00:00:00Z"\(
      until.map { " until=\"\($0)\"" } ?? "")>
      <Reason>The crews are well trained.</Reason>
    </CommandersOverride>
    """)
}

/// A file with a statement of a coast guard.
func statementFile(
  _ number: UInt8, revision: Int = 1, status: String = "final", of coastGuard: String = "XA",
  preparedAt: String = "2025-06-11T00:00:00Z", _ content: String
) throws -> String {
  """
  <?xml version="1.0" encoding="UTF-8"?>
  <Statement xmlns="urn:seaworthy:readiness:1" id="\(try identifier(number).text)"
      revision="\(revision)" status="\(status)" preparedAt="\(preparedAt)" coastGuard="\(coastGuard)">
    <Source kind="coastGuard"/>
    \(content)
  </Statement>

  """
}
