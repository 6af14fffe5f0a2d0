import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyReadiness

/// The totals of what is open, and what a reader must not conclude from them.
struct DiscrepancyTally {
  /// The discrepancies.
  let answer: DiscrepanciesAnswer
  /// The language to write in.
  let language: Language

  /// The totals, which question they answer, and the boats of which not everything is known.
  var section: ReportDocument.Section {
    var lines = [totals, selection, omitted].compactMap(\.self)
      .map { Block.paragraph(RichText($0)) }
    if !cautions.isEmpty {
      lines.append(.paragraph(RichText(language.text("report.discrepancies.cautions"))))
      lines.append(.list(cautions))
    }
    let title =
      answer.open.isEmpty
      ? language.text("report.discrepancies.none")
      : language.text("report.discrepancies.open", ["count": .number(answer.open.count)])
    return ReportDocument.Section(id: "", title: title, blocks: lines)
  }

  /// `1 disabling, 4 major; 3 overdue, 1 awaiting parts`; nil where nothing is open.
  private var totals: String? {
    severities.map { [$0, states].compactMap(\.self).joined(separator: "; ") }
  }

  /// `1 disabling, 2 restrictive, 4 major`; nil where nothing is open.
  private var severities: String? {
    let counts = Severity.allCases.compactMap { severity -> String? in
      let count = answer.open.count { $0.severity == severity }
      guard count > 0 else { return nil }
      return language.text("report.tally.\(severity.rawValue)", ["count": .number(count)])
    }
    return counts.isEmpty ? nil : counts.joined(separator: ", ")
  }

  /// `3 overdue, 1 awaiting parts, 1 under waiver`; nil where there is none of these.
  private var states: String? {
    let open = answer.open
    let counts = [
      ("overdue", open.count { $0.overdue(at: answer.basis.asOf) != nil }),
      ("awaitingParts", open.count { $0.awaitingPartsSince != nil }),
      ("waived", open.count(where: \.isWaived)),
      ("reportedCorrected", open.count { $0.reportedCorrectedAt != nil }),
      ("unseen", open.count(where: \.isUnseen)),
    ].filter { $0.1 > 0 }
    guard !counts.isEmpty else { return nil }
    return counts.map { language.text("report.tally.\($0.0)", ["count": .number($0.1)]) }
      .joined(separator: ", ")
  }

  /// What was chosen, where not all is shown.
  private var selection: String? {
    var words = Severity.allCases.filter(answer.selection.severities.contains).map {
      language.text("report.severity.\($0.rawValue)")
    }
    if answer.selection.isOverdueOnly { words.append(language.text("report.overdue")) }
    guard !words.isEmpty else { return nil }
    return language.text(
      "report.discrepancies.only", ["words": .text(words.joined(separator: ", "))])
  }

  private var omitted: String? {
    guard answer.omitted > 0 else { return nil }
    return language.text("report.discrepancies.omitted", ["count": .number(answer.omitted)])
  }

  /// The boats of which something may be hidden: unknown is never ready, and nothing listed is not
  /// nothing wrong.
  private var cautions: [RichText] {
    answer.vessels.compactMap { vessel in
      var words = vessel.marks.filter(Self.hiding.contains).map { language.mark($0) }
      if vessel.condition.condition == .unknown {
        words.insert(language.text("report.discrepancies.conditionUnknown"), at: 0)
      }
      guard !words.isEmpty else { return nil }
      return RichText("\(vessel.vessel.description.onOneLine): \(words.joined(separator: ", "))")
    }
  }

  private static let hiding: Set<VesselScore.Mark> = [.reportHeld, .reportWithdrawn, .conflict]
}
