import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyTime

/// A receipt for a report or a decision, as JSON.
struct PaperJSON: Encodable {
  let receipt: Int64
  let receivedAt: String
  let filed: FiledJSON?
  let decided: DecidedJSON?

  /// A report or a file with errors, as JSON.
  struct FiledJSON: Encodable {
    let fate: String
    let report: String?
    let revision: Int?
    let digest: String
    let vessel: String
    let kind: String?
    let start: String
    let file: String
  }

  /// A decision, as JSON.
  struct DecidedJSON: Encodable {
    let report: String?
    let heldFile: String?
    let kept: String?
    let reason: String
  }

  init(_ entry: PaperEntry) {
    receipt = entry.receipt
    receivedAt = entry.receivedAt.description
    switch entry.event {
    case .filed(let filed):
      self.filed = FiledJSON(
        fate: filed.fate.rawValue, report: filed.identifier?.text, revision: filed.revision,
        digest: filed.digest.hexadecimal, vessel: filed.vessel.description,
        kind: filed.kind?.rawValue, start: filed.start.description, file: filed.fileName)
      decided = nil
    case .decided(let decided):
      filed = nil
      self.decided = DecidedJSON(
        report: decided.identifier?.text, heldFile: decided.heldFile?.hexadecimal,
        kept: decided.kept?.hexadecimal, reason: decided.reason)
    }
  }
}
