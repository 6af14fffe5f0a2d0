import SeaworthyAssessment
import SeaworthyPhrases
import SeaworthyTime

extension Language {
  /// Both clocks of an answer: as of when, and known by which receipt.
  func clocks(_ basis: AnswerBasis) -> String {
    let asOf = text("report.asOf", ["time": .text(time(basis.asOf))])
    guard let received = basis.receiptTime else {
      return asOf + ", " + text("report.knownNothing")
    }
    return asOf + ", "
      + text(
        "report.knownAt",
        ["receipt": .number(Int(basis.receipt)), "time": .text(time(received))])
  }

  /// Both clocks of an answer, and the standard by which it scores.
  func clocksAndStandard(_ basis: AnswerBasis) -> String {
    clocks(basis) + ", "
      + text(
        "report.scoredBy",
        ["name": .text(basis.standardName), "version": .text(basis.standardVersion)])
  }
}
