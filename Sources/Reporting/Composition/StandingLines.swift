import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime

/// What a reader must know of a discrepancy, a line each, as far as there is something to say.
struct StandingLines {
  /// The discrepancy as it stands.
  let standing: DiscrepancyStanding
  /// As of when.
  let instant: Instant
  /// The language to write in.
  let language: Language

  /// The lines: what it is, since when and how late, then what qualifies it.
  var lines: [RichText] {
    [RichText(identity), RichText(age)] + closure + qualifiers.map { RichText($0) }
  }

  /// Severity, item and identifier: `major: 252-02 Engine cut-off switch (200 Propulsion), D-7`.
  private var identity: String {
    let severity = language.text("report.severity.\(standing.severity.rawValue)")
    let title = standing.checklistItem?.title(in: language.code).onOneLine
    var item = [standing.item.onOneLine, title].compactMap(\.self).joined(separator: " ")
    if let group = standing.group {
      item += " (\(group.rawValue) \(language.text("report.group.\(group.rawValue)")))"
    }
    return "\(severity): \(item), \(standing.identifier.onOneLine)"
  }

  /// Since when, for how long, and when it is due.
  private var age: String {
    let found = language.text(
      "report.found.\(standing.found.rawValue)", ["day": .date(standing.opened)])
    let length = language.duration(standing.age(at: instant))
    let isOpen = standing.closure == nil
    let open = language.text(
      isOpen ? "report.openFor" : "report.wasOpenFor", ["length": .text(length)])
    return "\(found), \(open); \(due)"
  }

  private var due: String {
    guard let overdue = standing.overdue(at: instant) else {
      return language.text("report.dueOn", ["day": .date(standing.due)])
    }
    return language.text(
      standing.closure == nil ? "report.overdueBy" : "report.wasOverdueBy",
      ["day": .date(standing.due), "length": .text(language.duration(overdue))])
  }

  private var closure: [RichText] {
    guard let closure = standing.closure else { return [] }
    let who = language.corrector(closure.by) ?? language.text("report.corrector.unnamed")
    let words = language.text(
      "report.closure.\(language.basis(closure))",
      [
        "day": .date(closure.at), "by": .text(who),
        "test": .text(closure.test?.onOneLine ?? language.text("report.none")),
      ])
    return [RichText(words, sources: [closure.citation])]
  }

  private var qualifiers: [String] {
    [
      standing.waiver.map { language.waiver($0, on: standing.severity) },
      standing.waiverExpired.map { language.text("report.waiverExpired", ["day": .date($0)]) },
      standing.awaitingPartsSince.map {
        language.text("report.awaitingPartsSince", ["day": .date($0)])
      },
      parts,
      standing.deferralReason.map {
        language.text("report.deferred", ["reason": .whole($0.onOneLine)])
      },
      standing.reportedCorrectedAt.map {
        language.text("report.reportedCorrectedOn", ["day": .date($0)])
      },
      standing.isUnseen
        ? language.text("report.unseenSince", ["day": .date(standing.lastListed)]) : nil,
      standing.isDisputed ? language.text("report.disputed") : nil,
      standing.earlierSpells > 0
        ? language.text("report.repeat", ["count": .number(standing.earlierSpells)]) : nil,
      standing.casualtyClock.flatMap { language.tellingTheCommand($0) },
      standing.casualtyClock.map { language.casualtyReport($0) },
    ].compactMap(\.self)
  }

  private var parts: String? {
    guard !standing.parts.isEmpty else { return nil }
    let list = standing.parts.map { language.part($0) }.joined(separator: "; ")
    return language.text(
      "report.parts", ["count": .number(standing.parts.count), "parts": .whole(list)])
  }
}
