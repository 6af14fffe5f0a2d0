public import SeaworthyAssessment
public import SeaworthyPhrases
import SeaworthyTime
import SeaworthyTrends

/// What is said of change over time, as JSON: each subject's observations, then its description;
/// last the early warnings.
struct TrendsJSON: Encodable {
  let formatVersion = JSONForm.version
  let basis: BasisJSON
  let series: [AnySeries]
  let warnings: [FamilyWarningsJSON]
  let leftOut: LeftOut?

  /// Older evidence that is not told of.
  struct LeftOut: Encodable {
    let shownFrom: String?
    let observedFrom: String?
  }

  /// Observations or description.
  enum AnySeries: Encodable {
    case observations(ObservationSeriesJSON)
    case description(SeriesJSON)

    func encode(to encoder: any Encoder) throws {
      switch self {
      case .observations(let series): try series.encode(to: encoder)
      case .description(let series): try series.encode(to: encoder)
      }
    }
  }

  init(_ answer: TrendsAnswer, in language: Language) {
    basis = BasisJSON(answer.basis)
    series = answer.subjects.flatMap { subject in
      answer.trends.filter { $0.series.of == subject }.map {
        AnySeries.observations(
          ObservationSeriesJSON($0, sentence: language.sentence($0), answer.basis))
      }
        + answer.series.filter { $0.of == subject }.map {
          AnySeries.description(SeriesJSON($0))
        }
    }
    warnings = answer.warnings.map { FamilyWarningsJSON($0, in: language) }
    leftOut = answer.leftOut.map {
      LeftOut(shownFrom: $0.shownFrom.map { "\($0)" }, observedFrom: $0.observedFrom?.description)
    }
  }

  private enum CodingKeys: CodingKey {
    case formatVersion
    case series
    case warnings
    case leftOut
  }

  func encode(to encoder: any Encoder) throws {
    try basis.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(formatVersion, forKey: .formatVersion)
    try container.encode(series, forKey: .series)
    try container.encode(warnings, forKey: .warnings)
    try container.encodeIfPresent(leftOut, forKey: .leftOut)
  }
}

extension TrendsAnswer {
  /// The answer as JSON; a period without data has no value.
  ///
  /// - Parameter language: the language of the sentences.
  /// - Throws: `EncodingError` for a figure that is not a number, which no answer holds.
  public func json(in language: Language) throws -> String {
    try JSONForm.text(TrendsJSON(self, in: language))
  }
}
