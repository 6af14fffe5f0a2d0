import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends

extension WordedChange {
  /// Most parts that a sentence names.
  private static let mostParts = 3

  /// For want of which parts boats lost time, and after which visits they were mission capable
  /// again; nothing where supply moved the rate by less than is printed.
  var supply: [String] {
    guard rounded[.supply] != 0, let supply = change.supply, !supply.waits.isEmpty else {
      return []
    }
    let parts = supply.waits.prefix(Self.mostParts).map(words)
    let waits = language.text(
      "report.changes.waits",
      [
        "period": .text(language.name(of: supply.isLoss ? answer.to : answer.from)),
        "parts": .whole(
          named(parts.joined(separator: "; "), more: supply.waits.count - Self.mostParts)),
      ])
    guard !supply.returns.isEmpty else { return [waits] }
    let returns = language.text(
      "report.changes.returns",
      ["visits": .whole(supply.returns.map(words).joined(separator: "; "))])
    return [waits, returns]
  }

  /// `RW-300 (Raw-water pump impeller) 4368.0 h (XA-09, XA-21)`.
  private func words(_ wait: PartWait) -> String {
    let number = wait.part?.onOneLine ?? language.text("report.changes.unnamedPart")
    let part = wait.title.map { "\(number) (\($0.onOneLine))" } ?? number
    return "\(part) \(language.hours(wait.lost.hours)) (\(names(wait.vessels)))"
  }

  /// `visit XA-2025-IMP of 8 Jul 2025 (XA-09, XA-21)`.
  private func words(_ visit: SupplyChange.Return) -> String {
    let words =
      visit.visit.map { name in
        language.text(
          "report.changes.visitOf", ["visit": .text(name.onOneLine), "day": .date(visit.at)])
      }
      ?? language.text(
        "report.changes.visitOfKind",
        ["kind": .phrase(language.kind(visit.kind)), "day": .date(visit.at)])
    return "\(words) (\(names(visit.vessels)))"
  }

  /// Boats by name, as many as a sentence names.
  func names(_ vessels: [VesselKey]) -> String {
    let names = vessels.prefix(Self.mostNamed).map { language.name(of: $0, in: change) }
    return named(names.joined(separator: ", "), more: vessels.count - Self.mostNamed)
  }

  /// What is named, and how many there are besides.
  func named(_ names: String, more: Int) -> String {
    guard more > 0 else { return names }
    return language.text(
      "report.changes.more", ["boats": .whole(names), "more": .number(more)])
  }
}
