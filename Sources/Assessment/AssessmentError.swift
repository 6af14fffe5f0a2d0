public import SeaworthyInspection
public import SeaworthyPhrases
public import SeaworthyTime

/// A question that cannot be answered.
public enum AssessmentError: Error, Hashable, Sendable {
  /// It asks for what was true later than anything that is known. Source: doctrine 2, rule 2,
  /// t ≤ K.
  case asOfAfterKnown(asOf: Instant, known: Instant)
  /// It asks for a report on a period that begins no earlier than the instant it is asked for.
  case periodNotBegun(Period, asOf: Instant)
  /// It is about a coast guard that neither a register nor a report names.
  case unknownCoastGuard(code: String, known: [String])
  /// It is about a vessel that neither a register nor a report names; with those of its coast guard
  /// that are known.
  case unknownVessel(VesselKey, known: [VesselKey])
  /// It is about a class of vessels of which none is known; with those that are.
  case unknownClass(String, known: [String])

  /// What is wrong with the question, in a sentence.
  public var phrase: Phrase {
    switch self {
    case .asOfAfterKnown(let asOf, let known):
      Phrase(
        "assessment.asOfAfterKnown",
        ["asOf": .text(asOf.description), "known": .text(known.description)])
    case .periodNotBegun(let period, let asOf):
      Phrase(
        "assessment.periodNotBegun",
        ["period": .text("\(period)"), "asOf": .dateTime(Timestamp(asOf))])
    case .unknownCoastGuard(let code, let known) where known.isEmpty:
      Phrase("assessment.noCoastGuard", ["code": .text(code)])
    case .unknownCoastGuard(let code, let known):
      Phrase(
        "assessment.unknownCoastGuard",
        ["code": .text(code), "known": .list(known.map { .text($0) })])
    case .unknownClass(let name, let known) where known.isEmpty:
      Phrase("assessment.noClass", ["class": .text(name)])
    case .unknownClass(let name, let known):
      Phrase(
        "assessment.unknownClass",
        ["class": .text(name), "known": .list(known.map { .text($0) })])
    case .unknownVessel(let vessel, let known) where known.isEmpty:
      Phrase("assessment.noVessel", ["vessel": .text(vessel.description)])
    case .unknownVessel(let vessel, let known):
      Phrase(
        "assessment.unknownVessel",
        [
          "vessel": .text(vessel.description),
          "known": .list(known.map { .text($0.description) }),
        ])
    }
  }
}
