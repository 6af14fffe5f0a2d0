import SeaworthyAssessment
import SeaworthyPhrases
import SeaworthyReadiness

extension ReportComposition {
  /// Every boat on a row, and what the conditions' names mean.
  var boats: ReportDocument.Section {
    section(
      "boats",
      [.table(BoatsTable(vessels: vessels, language: language).table), .paragraph(conditionKey)])
  }

  private var conditionKey: RichText {
    let names = Condition.allCases.map { condition in
      RichText(language.short(condition), .condition(condition))
        + RichText(" " + language.long(condition))
    }
    return RichText.joined(names, by: "; ") + RichText(". " + language.text("report.basisKey"))
  }
}
