import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyPhrases

extension Language {
  /// What a receipt was given for, in a line.
  func paper(_ entry: PaperEntry) -> String {
    switch entry.event {
    case .filed(let filed): self.filed(filed)
    case .decided(let decided): self.decided(decided)
    }
  }

  private func filed(_ filed: FiledReport) -> String {
    let revision =
      filed.revision.map { text("report.revision", ["revision": .number($0)]) }
      ?? text("report.held.noRevision")
    return text(
      "report.paper.\(filed.fate.rawValue)",
      [
        "kind": .phrase(kind(filed.kind)), "start": .date(filed.start),
        "revision": .text(revision), "digest": .text(filed.digest.short),
        "vessel": .text(filed.vessel.description),
      ])
  }

  private func decided(_ decided: DecidedReport) -> String {
    let subject = decided.identifier?.text ?? decided.heldFile?.short ?? ""
    return text(
      decided.kept == nil ? "report.paper.withdrew" : "report.paper.decided",
      [
        "subject": .text(subject), "kept": .text(decided.kept?.short ?? ""),
        "reason": .whole(decided.reason.onOneLine),
      ])
  }
}
