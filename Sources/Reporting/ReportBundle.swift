public import SeaworthyAssessment
public import SeaworthyPhrases

/// The files of a report: one of the region, if the answer holds it, and one of each coast guard.
///
/// A value: whoever asked for it writes it. A coast guard's file holds nothing of another's.
public struct ReportBundle: Hashable, Sendable {
  /// The files' text in UTF-8, by path: `region.html`, `XA.html`, `region.md`, `region.json`,
  /// and each table of figures apart, `csv/region-scores.csv`.
  public let files: [String: String]

  /// The files' paths, sorted.
  public var names: [String] { files.keys.sorted() }

  /// Writes a report in formats and a language, composed and written on all cores.
  ///
  /// - Parameter program: The version of the program that issues it, which every file states.
  /// - Throws: `EncodingError` for a figure that is not a number, which no answer holds.
  public init(
    _ answer: ReportAnswer, formats: Set<ReportFormat>, language: Language, program: String
  ) async throws {
    let region = answer.scores.region
    files = try await withThrowingTaskGroup(of: [String: String].self) { tasks in
      // The region's pages take longest and begin first.
      if let region {
        tasks.addTask {
          try await ReportPages(
            answer: answer, group: region, isOfRegion: true, language: language, program: program
          ).files(in: formats)
        }
      }
      for group in answer.scores.coastGuards {
        tasks.addTask {
          try await ReportPages(
            answer: answer.narrowed(to: group), group: group, isOfRegion: region != nil,
            language: language, program: program
          ).files(in: formats)
        }
      }
      return try await tasks.reduce(into: [:]) { files, file in
        files.merge(file) { first, _ in first }
      }
    }
  }
}
