public import SeaworthyAssessment
import SeaworthyInspection
public import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTrends

/// The files of a report: one of the region, if the answer holds it, and one of each coast guard.
///
/// A value: whoever asked for it writes it. A coast guard's file holds nothing of another's.
public struct ReportBundle: Hashable, Sendable {
  /// The files' text in UTF-8, by path: `region.html`, `XA.html`, `region.md`, `region.json`,
  /// and each table of figures apart, `csv/region-scores.csv`.
  public let files: [String: String]

  /// The files' paths, sorted.
  public var names: [String] { files.keys.sorted() }

  /// Writes a report in formats and a language, its pages on all cores.
  ///
  /// - Parameter program: The version of the program that issues it, which every file states.
  /// - Throws: `EncodingError` for a figure that is not a number, which no answer holds.
  public init(
    _ answer: ReportAnswer, formats: Set<ReportFormat>, language: Language, program: String
  ) async throws {
    let guards = answer.scores.coastGuards.map { group in
      (group: group, answer: answer.narrowed(to: group))
    }
    let region = answer.scores.region.map { (group: $0, answer: answer) }
    let isOfRegion = region != nil
    files = try await withThrowingTaskGroup(of: [String: String].self) { tasks in
      for (group, answer) in [region].compactMap({ $0 }) + guards {
        let document = ReportComposition(
          answer: answer, group: group, language: language, program: program
        ).document()
        for format in formats {
          let imprint = ReportImprint(
            answer, of: group, isOfRegion: isOfRegion, format: format, language: language,
            program: program)
          tasks.addTask {
            guard let text = try answer.text(document, imprint, in: language) else {
              let tables = answer.tables(of: group).map { name, text in
                (imprint.fileName(ofTable: name), text)
              }
              return Dictionary(uniqueKeysWithValues: tables)
            }
            return [imprint.fileName: text]
          }
        }
      }
      return try await tasks.reduce(into: [:]) { files, file in
        files.merge(file) { first, _ in first }
      }
    }
  }
}

extension ReportAnswer {
  /// The text of one file, of the answer or the document that was composed from it; nil for tables,
  /// which have a file each.
  fileprivate func text(
    _ document: ReportDocument, _ imprint: ReportImprint, in language: Language
  ) throws -> String? {
    switch imprint.format {
    case .html:
      HTMLRenderer(document: document, language: language, imprint: try imprint.line()).page()
    case .markdown:
      MarkdownRenderer(document: document, language: language, imprint: try imprint.line()).text()
    case .json: try json(imprint, in: language)
    case .csv: nil
    }
  }
}
