public import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime

/// What is to be done on boats, as JSON.
struct DiscrepanciesJSON: Encodable {
  let formatVersion = JSONForm.version
  let basis: BasisJSON
  let summary: Summary
  let vessels: [BoatJSON]
  let discrepancies: [StandingJSON]

  struct Summary: Encodable {
    let open: Int
    let overdue: Int
    let awaitingParts: Int
    let waived: Int
    let closed: Int
    let omitted: Int
  }

  init(_ answer: DiscrepanciesAnswer) {
    let (asOf, sources) = (answer.basis.asOf, answer.basis.fileNames)
    basis = BasisJSON(answer.basis)
    summary = Summary(
      open: answer.open.count, overdue: answer.open.count { $0.overdue(at: asOf) != nil },
      awaitingParts: answer.open.count { $0.awaitingPartsSince != nil },
      waived: answer.open.count(where: \.isWaived), closed: answer.closed.count,
      omitted: answer.omitted)
    vessels = answer.vessels.map { BoatJSON($0) }
    discrepancies = (answer.open + answer.closed).map {
      StandingJSON($0, at: asOf, sources: sources)
    }
  }

  private enum CodingKeys: CodingKey {
    case formatVersion
    case summary
    case vessels
    case discrepancies
  }

  func encode(to encoder: any Encoder) throws {
    try basis.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(formatVersion, forKey: .formatVersion)
    try container.encode(summary, forKey: .summary)
    try container.encode(vessels, forKey: .vessels)
    try container.encode(discrepancies, forKey: .discrepancies)
  }
}

/// A boat as it stands, without its figures, as JSON.
struct BoatJSON: Encodable {
  let coastGuard: String
  let hullNumber: String
  let name: String?
  let `class`: String?
  let condition: String
  let marks: [String]

  init(_ score: VesselScore) {
    coastGuard = score.vessel.coastGuard
    hullNumber = score.vessel.hullNumber
    name = score.name
    `class` = score.vesselClass
    condition = score.condition.condition.rawValue
    marks = score.marks.map(\.rawValue)
  }
}

extension DiscrepanciesAnswer {
  /// The answer as JSON, what is open first.
  ///
  /// - Throws: `EncodingError` for a figure that is not a number, which no answer holds.
  public func json() throws -> String { try JSONForm.text(DiscrepanciesJSON(self)) }
}
