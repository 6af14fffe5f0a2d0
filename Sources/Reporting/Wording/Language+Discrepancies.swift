import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime

extension Language {
  /// What is wrong, in the words of the report that last said so, else its item.
  func name(_ standing: DiscrepancyStanding) -> String {
    name(standing.description, of: standing.item, standing.checklistItem)
  }

  /// What is wrong, in a report's words, else its item as the checklist names it.
  func name(_ description: String?, of item: String, _ checklistItem: ChecklistItem?) -> String {
    if let description = description?.onOneLine, !description.isEmpty {
      return description.last == "." ? String(description.dropLast()) : description
    }
    return checklistItem?.title(in: code).onOneLine ?? text("report.item", ["item": .text(item)])
  }

  /// A length of time in whole days, or hours where there is not a day: `212 days`, `5 hours`.
  func duration(_ length: Milliseconds) -> String {
    let hours = Int(length.count / Milliseconds.hours(1).count)
    return hours >= 24
      ? text("report.days", ["days": .number(hours / 24)])
      : text("report.hours", ["hours": .number(hours)])
  }

  /// Who corrected something; nil where nobody is named.
  func corrector(_ corrector: Corrector?) -> String? {
    corrector.map { text("report.corrector.\($0.rawValue)") }
  }

  /// What a closure rests on, as the last part of the key of its words: of a bare corrected time,
  /// what is missing beside it.
  func basis(_ closure: DiscrepancyStanding.Closure) -> String {
    switch (closure.basis, closure.by, closure.test) {
    case (.verified, _, _), (.inferred, _, _): closure.basis.rawValue
    case (.reported, nil, nil): "reported"
    case (.reported, _?, _): "reported.untested"
    case (.reported, nil, _?): "reported.tested"
    }
  }

  /// A waiver: what it is, whose, and until when; and whether it has an effect.
  func waiver(_ waiver: Waiver, on severity: Severity) -> String {
    var words = text(
      "report.waiver.\(waiver.kind.rawValue)", ["authority": .text(waiver.authority.onOneLine)])
    if let expires = waiver.expires?.instant {
      words += ", " + text("report.until", ["until": .date(expires)])
    }
    return severity == .restrictive ? words : words + ", " + text("report.waiver.noEffect")
  }

  /// A part that a correction needs: `3 × ECS-LAN-6, ordered, expected 1 Oct 2025`.
  func part(_ part: Part) -> String {
    let details = [
      part.nsn.map { "NSN " + $0.onOneLine },
      part.status.map { text("report.partStatus.\($0.rawValue)") },
      part.expected.map { text("report.expected", ["day": .text(date($0))]) },
    ].compactMap(\.self)
    return (["\(part.quantity) × \(part.number.onOneLine)"] + details).joined(separator: ", ")
  }
}
