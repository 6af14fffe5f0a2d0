import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime

/// Which boats can go to sea and how surely, which cannot and why, boat by boat.
///
/// Fully mission capable boats share a line for each basis; every other boat has a line of its own,
/// because it has a reason of its own.
struct BoatStandings {
  /// The boats that count.
  let vessels: [VesselScore]
  /// The language to write in.
  let language: Language

  /// The lines: ready boats first, the surest first; then not ready, then not known.
  var lines: [RichText] {
    ConditionFinding.Basis.allCases.compactMap { ready(on: $0) }
      + [Condition.pmc, .nmcm, .nmcs, .nmcd, .unknown].flatMap { condition in
        vessels.filter { $0.condition.condition == condition }.map { line(on: $0) }
      }
  }

  /// The fully mission capable boats whose condition rests on a basis, each with its newest
  /// evidence; nil where there is none.
  private func ready(on basis: ConditionFinding.Basis) -> RichText? {
    let ready = vessels.filter {
      $0.condition.condition == .fmc && $0.condition.basis == basis
    }
    guard !ready.isEmpty else { return nil }
    let boats = ready.map { vessel in
      let evidence = vessel.newestEvidence.map {
        RichText(" (") + language.evidence($0) + RichText(")")
      }
      return name(vessel) + (evidence ?? RichText(""))
    }
    return RichText(language.text("report.standing.\(basis.rawValue)"), .strong) + RichText(" ")
      + RichText.joined(boats, by: "; ")
  }

  private func line(on vessel: VesselScore) -> RichText {
    let finding = vessel.condition
    // Only readiness goes stale: what a boat cannot do does not depend on how long that is known.
    let basis = finding.condition.isMissionCapable ? language.basis(finding.basis) : nil
    let meaning = [language.long(finding.condition), basis].compactMap { $0 }
      .joined(separator: ", ")
    let causes = RichText.joined(
      finding.causes.map { language.cause($0) }.withoutRepeats, by: "; ")
    return RichText(language.text("report.standing.\(finding.condition.rawValue)"), .strong)
      + RichText(" ") + name(vessel) + RichText(" ")
      + RichText(language.short(finding.condition), .condition(finding.condition))
      + RichText(finding.condition == .unknown ? "" : " (\(meaning))")
      + (causes.spans.isEmpty ? causes : RichText(": ") + causes)
  }

  private func name(_ vessel: VesselScore) -> RichText {
    RichText(language.name(of: vessel), .strong, to: .here(vessel.vessel.place))
  }
}
