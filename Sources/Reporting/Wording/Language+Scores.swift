import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyStandards

extension Language {
  /// A band's name.
  func band(_ band: ReadinessScore.Band) -> String { text("report.band.\(band.rawValue)") }

  /// A score's part in words.
  func part(_ part: ScorePart) -> String { text("report.part.\(part.rawValue)") }

  /// The band beside the whole number that decides it, and a better one that it could be: `degraded
  /// at 64, could be satisfactory`.
  ///
  /// Source: doctrine 4: bands use the low, rounded half up once to a whole number.
  func band(_ score: ReadinessScore) -> String? {
    guard let band = score.band else { return nil }
    guard band != .insufficientData else { return self.band(band) }
    let stated = text(
      "report.bandAt", ["band": .text(self.band(band)), "points": .text(score.low.fixed(0))])
    guard let better = score.couldBe else { return stated }
    return stated + ", " + text("report.couldBe", ["band": .text(self.band(better))])
  }

  /// The same with what keeps it from the better one: `degraded at 64, could be satisfactory: PMS
  /// not sent, 14 items not seen`.
  func bandWithUnknowns(_ score: ReadinessScore) -> String? {
    let unknowns = score.couldBe == nil ? [] : score.unknowns.map(unknown)
    return band(score).map { unknowns.isEmpty ? $0 : $0 + ": " + unknowns.joined(separator: ", ") }
  }

  /// What holds a score down: `held at 59 by: bilge alarm dead`; nil where nothing does.
  func cap(_ score: ReadinessScore) -> RichText? {
    guard let cap = score.cap else { return nil }
    let held = text("report.heldAt", ["points": .text(cap.points.fixed(0))])
    guard !cap.causes.isEmpty else { return RichText(held) }
    let causes = cap.causes.map { RichText(name($0), sources: cause($0).sources) }
    return RichText("\(held) \(text("report.heldBy")) ") + .joined(causes, by: "; ")
  }

  /// What is not known of a score: `not known: PMS not sent, 14 items not seen`; nil where all is,
  /// or where the band says so.
  func missing(_ score: ReadinessScore) -> String? {
    let unknowns = score.unknowns
    if unknowns.isEmpty || (score.couldBe != nil && score.band != .insufficientData) { return nil }
    // Of a boat of which nothing is known, also while a report cannot be relied on, nothing is
    // listed.
    let isNothingKnown = unknowns.count { $0.kind == .part } == score.parts.count
    if isNothingKnown { return text("report.missing.all") }
    return text(
      "report.missing", ["unknowns": .list(unknowns.map { .text(unknown($0)) })])
  }

  /// One thing that is not known: `PMS not sent`, `14 items not seen`.
  func unknown(_ unknown: ReadinessScore.Unknown) -> String {
    unknown.kind == .part
      ? text("report.unknown.part.\(unknown.part.rawValue)")
      : text("report.unknown.\(unknown.kind.rawValue)", ["count": .number(unknown.count)])
  }

  /// How many boats have a score: `1 of 2 boats scored`; that their mean is above the most that all
  /// can have on average, as boats without one may hold that down.
  func scored(_ mean: MeanScore) -> String {
    let isAboveAll = mean.value.map { $0 > mean.high } ?? false
    return text(
      isAboveAll ? "report.scoredAboveAll" : "report.scored",
      ["scored": .number(mean.scored), "vessels": .number(mean.vessels)])
  }
}
