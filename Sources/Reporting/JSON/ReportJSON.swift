import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime

/// What a report is made of, as JSON.
struct ReportJSON: Encodable {
  let formatVersion = JSONForm.version
  let imprint: ReportImprintJSON
  let period: String
  let scores: ScoresJSON
  let trends: TrendsJSON
  let changes: [ChangesJSON]
  let warnings: [FamilyWarningsJSON]
  let needs: NeedsJSON?
  let assistance: [AssistanceJSON]
  let conditions: [Conditions]

  struct Conditions: Encodable {
    let vessel: String
    let spells: [SpellJSON]
  }

  init(_ answer: ReportAnswer, imprint: ReportImprint, in language: Language) {
    self.imprint = ReportImprintJSON(imprint)
    period = "\(answer.period)"
    scores = ScoresJSON(answer.scores)
    trends = TrendsJSON(answer.trends, in: language)
    changes = answer.changes.compactMap { ChangesJSON($0) }
    warnings = answer.warnings.map { FamilyWarningsJSON($0, in: language) }
    needs = answer.needs.map { NeedsJSON($0) }
    assistance = answer.assistance.map { AssistanceJSON($0) }
    conditions = answer.conditions.sorted { $0.key < $1.key }.map { vessel, spells in
      Conditions(vessel: vessel.description, spells: spells.map { SpellJSON($0) })
    }
  }
}

extension ReportAnswer {
  /// The answer as JSON: all that its pages show, and each vessel's condition over time; with what
  /// the file says of itself.
  ///
  /// - Parameter language: The language of the sentences.
  ///
  /// - Throws: `EncodingError` for a figure that is not a number, which no answer holds.
  func json(_ imprint: ReportImprint, in language: Language) throws -> String {
    try JSONForm.text(ReportJSON(self, imprint: imprint, in: language))
  }
}
