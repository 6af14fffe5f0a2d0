public import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyTime

/// What waits for a person, as JSON.
struct HeldJSON: Encodable {
  let formatVersion = JSONForm.version
  let basis: BasisJSON
  let summary: Summary
  let files: [HeldFileJSON]

  struct Summary: Encodable {
    let errors: Int
    let decisions: Int
    let omitted: Int
  }

  init(_ answer: HeldAnswer) {
    basis = BasisJSON(answer.basis)
    summary = Summary(
      errors: answer.errors, decisions: answer.decisions, omitted: answer.omitted)
    files = answer.files.map { HeldFileJSON($0) }
  }

  private enum CodingKeys: CodingKey {
    case formatVersion
    case summary
    case files
  }

  func encode(to encoder: any Encoder) throws {
    try basis.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(formatVersion, forKey: .formatVersion)
    try container.encode(summary, forKey: .summary)
    try container.encode(files, forKey: .files)
  }
}

/// A file that waits for a person, as JSON.
struct HeldFileJSON: Encodable {
  let file: String
  let line: Int
  let reason: String
  let codes: [String]
  let vessel: String?
  let coastGuards: [String]
  let unknownFrom: String?
  let endedAt: String?
  let report: String?
  let revision: Int?
  let form: String
  let kind: String?
  let digest: String
  let receipt: Int64
  let receivedAt: String
  let wayOut: WayOutJSON

  struct WayOutJSON: Encodable {
    let kind: String
    let revision: Int?
    let preparedAfter: String?
  }

  init(_ file: HeldFile) {
    self.file = file.fileName
    line = file.line
    reason = file.reason.rawValue
    codes = file.codes
    vessel = file.vessel?.description
    coastGuards = file.coastGuards
    unknownFrom = file.unknownFrom?.description
    endedAt = file.endedAt?.description
    report = file.identifier?.text
    revision = file.revision
    form = file.form.rawValue
    kind = file.kind?.rawValue
    digest = file.digest.hexadecimal
    receipt = file.receipt
    receivedAt = file.receivedAt.description
    wayOut = WayOutJSON(
      kind: file.wayOut.kind.rawValue, revision: file.wayOut.revision,
      preparedAfter: file.wayOut.preparedAfter?.description)
  }
}

extension HeldAnswer {
  /// The answer as JSON.
  ///
  /// - Throws: `EncodingError` for a figure that is not a number, which no answer holds.
  public func json() throws -> String { try JSONForm.text(HeldJSON(self)) }
}
