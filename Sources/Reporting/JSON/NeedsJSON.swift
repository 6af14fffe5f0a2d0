public import SeaworthyAssessment
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends

/// What a region needs, as JSON.
struct NeedsJSON: Encodable {
  let formatVersion = JSONForm.version
  let basis: BasisJSON
  let period: String?
  let start: String
  let end: String
  let region: GroupNeedsJSON?
  let coastGuards: [GroupNeedsJSON]
  let vessels: [BoatJSON]

  init(_ answer: NeedsAnswer) {
    let sources = answer.basis.fileNames
    basis = BasisJSON(answer.basis)
    period = answer.period.map { "\($0)" }
    start = answer.window.start.description
    end = answer.window.end.description
    region = answer.region.map { GroupNeedsJSON($0, sources: sources) }
    coastGuards = answer.coastGuards.map { GroupNeedsJSON($0, sources: sources) }
    vessels = answer.vessels.map { BoatJSON($0) }
  }

  private enum CodingKeys: CodingKey {
    case formatVersion
    case period
    case start
    case end
    case region
    case coastGuards
    case vessels
  }

  func encode(to encoder: any Encoder) throws {
    try basis.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(formatVersion, forKey: .formatVersion)
    try container.encodeIfPresent(period, forKey: .period)
    try container.encode(start, forKey: .start)
    try container.encode(end, forKey: .end)
    try container.encodeIfPresent(region, forKey: .region)
    try container.encode(coastGuards, forKey: .coastGuards)
    try container.encode(vessels, forKey: .vessels)
  }
}

/// What a coast guard or the region needs, as JSON.
struct GroupNeedsJSON: Encodable {
  let coastGuard: String?
  let name: String?
  let registerGaps: [RegisterGapJSON]?
  let boats: Int
  let boatsPartlyUnknown: Int
  let provisional: Int
  let hours: Hours
  let coverage: Double?
  let lostShare: Double?
  let lostBy: LostBy
  let parts: [PartNeedJSON]
  let allowanceLines: Int
  let unknownLines: Int
  let billets: [BilletNeedJSON]
  let training: [TrainingTopicJSON]

  struct Hours: Encodable {
    let inService: Double
    let known: Double
    let notKnown: Double
    let lost: Double
    let leastLost: Double
    let mostLost: Double
    let undecided: Double
  }

  struct LostBy: Encodable {
    let group: [LostTimeRowJSON]
    let cause: [LostTimeRowJSON]
    let condition: [LostTimeRowJSON]
    let `class`: [LostTimeRowJSON]
    let vessel: [LostTimeRowJSON]
  }

  init(_ needs: Needs, sources: CitationJSON.Files) {
    let (availability, times) = (needs.availability, needs.availability.times)
    func rows(_ dimension: LostTimeTable.Dimension) -> [LostTimeRowJSON] {
      (needs.table(dimension)?.rows ?? []).map { LostTimeRowJSON($0) }
    }
    coastGuard = needs.coastGuard
    name = needs.name
    registerGaps =
      needs.registerGaps.isEmpty
      ? nil : needs.registerGaps.map { RegisterGapJSON($0, sources: sources) }
    boats = needs.boats
    boatsPartlyUnknown = needs.boatsPartlyUnknown
    provisional = needs.provisional
    hours = Hours(
      inService: times.inService.inHours.asHours, known: times.possible.inHours.asHours,
      notKnown: times.unknown.inHours.asHours, lost: availability.lost.inHours.asHours,
      leastLost: availability.leastLost.inHours.asHours,
      mostLost: availability.mostLost.inHours.asHours,
      undecided: needs.disputed.inHours.asHours)
    coverage = availability.coverage?.asShare
    lostShare = availability.lostShare?.asShare
    lostBy = LostBy(
      group: rows(.group), cause: rows(.cause), condition: rows(.condition),
      class: rows(.vesselClass), vessel: rows(.vessel))
    parts = needs.parts.map { PartNeedJSON($0) }
    allowanceLines = needs.allowanceLines
    unknownLines = needs.unknownLines
    billets = needs.billets.map { BilletNeedJSON($0) }
    training = needs.training.map { TrainingTopicJSON($0) }
  }
}

extension NeedsAnswer {
  /// The answer as JSON: every table whole, the region's first.
  ///
  /// - Throws: `EncodingError` for a figure that is not a number, which no answer holds.
  public func json() throws -> String { try JSONForm.text(NeedsJSON(self)) }
}
