import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyStandards
import SeaworthyTrends

/// The early warnings of a family, as JSON.
struct FamilyWarningsJSON: Encodable {
  let family: String
  let tested: Int
  let tooFew: Int
  let called: Int
  let expectedFalse: Double
  let rate: Double
  let trends: [Called]
  let possible: [Called]

  struct Called: Encodable {
    let metric: String
    let of: String
    let `class`: String?
    let swbsGroup: String?
    let inspectionKinds: [String]
    let n: Int
    let p: Double
    let adjustedP: Double
    let direction: String
    let verdict: String
    let sentence: String
  }

  init(_ family: FamilyWarnings, in language: Language) {
    self.family = family.name
    (tested, tooFew, called) = (family.tested, family.tooFew, family.calledOfAll)
    expectedFalse = family.expectedFalse.asShare
    rate = family.rate.asShare
    trends = family.called.map { Called($0, in: language) }
    possible = family.possible.map { Called($0, in: language) }
  }
}

extension FamilyWarningsJSON.Called {
  fileprivate init(_ called: CalledTrend, in language: Language) {
    let series = called.trend.series
    let subject = SubjectJSON(series.of)
    self.init(
      metric: series.metric.rawValue, of: subject.of, class: subject.vesselClass,
      swbsGroup: subject.group, inspectionKinds: series.kinds.map(\.rawValue),
      n: called.trend.n, p: called.p.asShare, adjustedP: called.adjustedP.asShare,
      direction: called.isWorsening ? "worsening" : "improving",
      verdict: called.trend.verdict.word, sentence: language.sentence(called.trend))
  }
}
