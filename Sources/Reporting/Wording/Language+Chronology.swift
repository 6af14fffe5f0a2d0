import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyReadiness

extension Language {
  /// What happened, in a line.
  func event(_ event: ChronologyEvent, at place: Place?) -> String {
    let key = "report.event.\(event.kind.rawValue)"
    switch event {
    case .delivered, .disposed: return text(key)
    case .transferred(let vessel): return text(key, ["vessel": .text(vessel.description)])
    case .inspection(let inspection): return self.inspection(inspection, at: place)
    case .gap(let gap), .gapEnded(let gap), .dispute(let gap), .disputeEnded(let gap):
      return text(key, ["kind": .phrase(kind(gap.kind)), "at": .date(gap.from)])
    case .found(let noted, let found): return "\(text("\(key).\(found.rawValue)")): \(name(noted))"
    case .severityChanged(let noted, let severity):
      return text(
        key,
        [
          "before": .text(text("report.severity.\(severity.rawValue)")),
          "what": .whole(name(noted)),
        ])
    case .waived(let noted, let waiver):
      return "\(self.waiver(waiver, on: noted.severity)): \(name(noted))"
    case .reportedCorrected(let noted, let corrector?):
      let who = text(Phrase("report.corrector.\(corrector.rawValue)"))
      return "\(text("\(key).by", ["by": .text(who)])): \(name(noted))"
    case .closed(let noted, let closure):
      let who = self.corrector(closure.by) ?? text("report.corrector.unnamed")
      return "\(text("\(key).\(basis(closure))", ["by": .text(who)])): \(name(noted))"
    case .reopened(let noted), .waiverExpired(let noted), .awaitingParts(let noted),
      .awaitingPartsEnded(let noted), .reportedCorrected(let noted, nil):
      return "\(text(key)): \(name(noted))"
    case .downtimeBegan(let cause, let end?):
      let cause = text("report.downtime.\(cause.rawValue)")
      return text("\(key).until", ["cause": .text(cause), "until": .date(end)])
    case .downtimeBegan(let cause, nil), .downtimeEnded(let cause):
      return text(key, ["cause": .text(text("report.downtime.\(cause.rawValue)"))])
    case .replied(let words), .knownChange(let words):
      return text(key, ["text": .whole(words.onOneLine)])
    case .condition(let condition, let before):
      return text(key, ["after": .text(short(condition)), "before": .text(short(before))])
    }
  }

  /// A discrepancy by what is wrong, its severity, item and identifier.
  private func name(_ noted: NotedDiscrepancy) -> String {
    let severity = text("report.severity.\(noted.severity.rawValue)")
    let name = name(noted.description, of: noted.item, noted.checklistItem)
    return "\(name) (\(severity), \(noted.item.onOneLine), \(noted.identifier.onOneLine))"
  }

  /// An inspection: what kind, by whom, where, on which visit, and what it found.
  private func inspection(_ inspection: InspectionRecord, at place: Place?) -> String {
    var words = text(
      "report.event.inspection",
      [
        "kind": .phrase(kind(inspection.kind)),
        "by": .phrase(Phrase("report.source.\(inspection.source.rawValue)")),
      ])
    if let place = place?.name ?? place?.locode { words += ", \(place.onOneLine)" }
    if let visit = inspection.visit?.onOneLine {
      words += ", " + text("report.event.visit", ["visit": .text(visit)])
    }
    let graded = inspection.standard + inspection.nonstandard
    if graded > 0 {
      words +=
        "; "
        + text(
          "report.event.grades",
          [
            "standard": .number(inspection.standard),
            "nonstandard": .number(inspection.nonstandard),
          ])
    }
    if let condition = inspection.onArrival {
      words += "; " + text("report.event.onArrival", ["condition": .text(short(condition))])
    }
    return words
  }
}
