import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime

extension Language {
  /// A condition's short name, such as `FMC`.
  func short(_ condition: Condition) -> String { text("report.condition.\(condition.rawValue)") }

  /// A condition in full, such as `fully mission capable`.
  func long(_ condition: Condition) -> String {
    text("report.condition.\(condition.rawValue).long")
  }

  /// What a condition rests on; nil where it rests on nothing.
  func basis(_ basis: ConditionFinding.Basis?) -> String? {
    basis.map { text("report.basis.\($0.rawValue)") }
  }

  /// A cause of a condition in a line, with its source.
  func cause(_ cause: ConditionFinding.Cause) -> RichText {
    switch cause {
    case .discrepancy(let discrepancy):
      RichText(summary(discrepancy), sources: [discrepancy.citation])
    case .downtime(let downtime, let since, let citation):
      RichText(
        text(
          "report.cause.downtime",
          ["cause": .phrase(Phrase("report.downtime.\(downtime.rawValue)")), "since": .date(since)]
        ), sources: [citation])
    case .gap(let gap, let since?):
      RichText(
        text("report.cause.\(gap.reason.rawValue)", ["since": .date(since)]),
        sources: [gap.citation])
    case .gap(let gap, nil):
      RichText(text("report.cause.reportHeld.alone"), sources: [gap.citation])
    case .noFreshEvidence(let newest?):
      RichText(text("report.cause.stale", ["newest": .date(newest)]))
    case .noFreshEvidence(nil): RichText(text("report.cause.noEvidence"))
    case .notInService: RichText(text("report.cause.notInService"))
    }
  }

  /// Evidence in a line: `boat check of 14 Mar 2026`.
  func evidence(_ evidence: VesselScore.Evidence) -> RichText {
    self.evidence(evidence.kind, at: evidence.at, evidence.citation)
  }

  /// Evidence of a kind, which a file that is held may not tell.
  func evidence(
    _ kind: InspectionKind?, at instant: Instant, _ citation: Citation
  ) -> RichText {
    RichText(
      text("report.evidence", ["kind": .phrase(self.kind(kind)), "at": .date(instant)]),
      sources: [citation])
  }

  /// A kind of inspection; nil for one that cannot be read.
  func kind(_ kind: InspectionKind?) -> Phrase {
    Phrase("report.kind.\(kind?.rawValue ?? "unreadable")")
  }

  /// The name by which a cause holds a score down: `bilge alarm dead`.
  func name(_ cause: ConditionFinding.Cause) -> String {
    switch cause {
    case .discrepancy(let discrepancy): name(discrepancy)
    case .downtime, .gap, .noFreshEvidence, .notInService: self.cause(cause).text
    }
  }

  /// What is wrong, in the words of the report that last listed it, else its item.
  func name(_ discrepancy: OpenDiscrepancy) -> String {
    guard let description = discrepancy.description?.onOneLine, !description.isEmpty else {
      return text("report.item", ["item": .text(discrepancy.item)])
    }
    return description.last == "." ? String(description.dropLast()) : description
  }

  /// An open discrepancy in a line: what, how severe, since when, and what qualifies it.
  func summary(_ discrepancy: OpenDiscrepancy) -> String {
    let severity = text("report.severity.\(discrepancy.severity.rawValue)")
    let since = text("report.since", ["since": .date(discrepancy.opened)])
    let facts = ([severity, since] + qualifiers(discrepancy)).joined(separator: ", ")
    return "\(name(discrepancy)) (\(facts))"
  }

  /// What qualifies an open discrepancy: waiver, parts, unverified correction, unseen.
  func qualifiers(_ discrepancy: OpenDiscrepancy) -> [String] {
    var qualifiers: [String] = []
    switch discrepancy.waivedUntil {
    case .distantFuture?: qualifiers.append(text("report.waived"))
    case let until?: qualifiers.append(text("report.waivedUntil", ["until": .date(until)]))
    case nil: break
    }
    if discrepancy.isAwaitingParts { qualifiers.append(text("report.awaitingParts")) }
    if discrepancy.isReportedCorrected { qualifiers.append(text("report.reportedCorrected")) }
    if discrepancy.isDisputed { qualifiers.append(text("report.disputed")) }
    if discrepancy.isUnseen { qualifiers.append(text("report.unseen")) }
    return qualifiers
  }
}

extension String {
  /// The text with every run of white space made one space, and its length bounded.
  var onOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ").madeVisible(limit: 240)
  }
}
