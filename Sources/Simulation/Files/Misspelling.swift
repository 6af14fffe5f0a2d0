import SeaworthyInspection

/// A code word of a report with a letter left out.
public struct Misspelling: Hashable, Sendable {
  /// The element and attribute in which it stands.
  let tag: String
  let attribute: String
  /// Which of the elements of that name, counted from 0.
  let place: Int
  /// The field, as errors name it.
  let field: String
  /// The word that should stand there.
  let word: String
  /// The word that stands there.
  let written: String

  /// A misspelling in a report, where chance finds it: in a severity, a result or the kind.
  init(in report: InspectionReport, _ random: inout RandomStream) {
    let (choice, share, letter) = (random.share(), random.share(), random.share())
    if choice < 0.4, !report.discrepancies.isEmpty {
      place = Int(share * Double(report.discrepancies.count))
      let discrepancy = report.discrepancies[place]
      (tag, attribute, word) = ("Discrepancy", "severity", discrepancy.severity.rawValue)
      field = "discrepancies/\(discrepancy.identifier)/severity"
    } else if choice < 0.85, !report.results.isEmpty {
      place = Int(share * Double(report.results.count))
      let result = report.results[place]
      (tag, attribute, word) = ("ItemResult", "result", result.result.rawValue)
      field = "results/\(result.item)/result"
    } else {
      place = 0
      (tag, attribute, word) = ("Inspection", "kind", report.inspection.kind.rawValue)
      field = "inspection/kind"
    }
    // A letter from the middle: no word of these lists is another one with a letter left out.
    var letters = Array(word)
    letters.remove(at: 1 + Int(letter * Double(letters.count - 2)))
    written = String(letters)
  }

  /// A text that the encoder wrote, with the misspelling.
  func text(of plain: String) -> String {
    var parts = plain.split(separator: "<\(tag) ", omittingEmptySubsequences: false).map(
      String.init)
    guard parts.indices.contains(place + 1) else { return plain }
    parts[place + 1] = parts[place + 1].replacing(
      "\(attribute)=\"\(word)\"", with: "\(attribute)=\"\(written)\"", maxReplacements: 1)
    return parts.joined(separator: "<\(tag) ")
  }
}
