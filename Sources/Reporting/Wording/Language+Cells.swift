import SeaworthyPhrases
import SeaworthyReadiness

extension Language {
  /// The condition of a boat, told apart by more than colour.
  func cell(_ finding: ConditionFinding) -> DocumentTable.Cell {
    var lines = [RichText(short(finding.condition), .condition(finding.condition))]
    if let basis = basis(finding.basis) { lines.append(RichText(basis, .quiet)) }
    return DocumentTable.Cell(lines: lines)
  }

  /// A rate with its range and how much of it is known.
  func cell(_ rate: Ranged?) -> DocumentTable.Cell {
    guard let rate else { return DocumentTable.Cell(text("report.none")) }
    return DocumentTable.Cell(lines: [
      RichText(percent(rate.value), .strong), RichText(range(rate), .quiet),
    ])
  }

  /// A score with its range, its band and the condition that holds it, whose causes stand in the
  /// same row.
  func cell(_ score: ReadinessScore, in condition: Condition) -> DocumentTable.Cell {
    var lines = [
      RichText(points(score.score), .strong),
      RichText(points(from: score.low, to: score.high), .quiet),
    ]
    if let band = band(score) { lines.append(RichText(band)) }
    if let cap = score.cap {
      lines.append(
        RichText(
          text(
            "report.heldWhile",
            ["points": .text(cap.points.fixed(0)), "condition": .text(short(condition))])))
    }
    return DocumentTable.Cell(lines: lines)
  }
}
