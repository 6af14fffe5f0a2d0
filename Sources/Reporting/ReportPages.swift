import SeaworthyAssessment
import SeaworthyPhrases

/// The files of a report on one coast guard, or on the region: one a format, and a table each of
/// figures apart.
struct ReportPages {
  /// What the ledger answered about the coast guard, or about the region.
  let answer: ReportAnswer
  /// The coast guard, or the region.
  let group: GroupAnswer
  /// Whether the whole report is one of the region.
  let isOfRegion: Bool
  /// The language to write in.
  let language: Language
  /// The version of the program that issues the report.
  let program: String

  /// The files' text by path, each format on a core of its own; a document is composed only for
  /// the formats that are drawn from one.
  ///
  /// - Throws: `EncodingError` for a figure that is not a number, which no answer holds.
  func files(in formats: Set<ReportFormat>) async throws -> [String: String] {
    try await withThrowingTaskGroup(of: [String: String].self) { tasks in
      for format in formats where !format.isComposed {
        tasks.addTask { try data(in: format) }
      }
      let composed = formats.filter(\.isComposed)
      if !composed.isEmpty {
        let document = ReportComposition(
          answer: answer, group: group, language: language, program: program
        ).document()
        for format in composed {
          tasks.addTask { try page(document, in: format) }
        }
      }
      return try await tasks.reduce(into: [:]) { files, file in
        files.merge(file) { first, _ in first }
      }
    }
  }

  /// The page that is drawn from a document.
  private func page(
    _ document: ReportDocument, in format: ReportFormat
  ) throws -> [String: String] {
    let imprint = imprint(format)
    let line = try imprint.line()
    let text =
      format == .html
      ? HTMLRenderer(document: document, language: language, imprint: line).page()
      : MarkdownRenderer(document: document, language: language, imprint: line).text()
    return [imprint.fileName: text]
  }

  /// What is written from the answer itself.
  private func data(in format: ReportFormat) throws -> [String: String] {
    let imprint = imprint(format)
    guard format == .csv else { return [imprint.fileName: try answer.json(imprint, in: language)] }
    let tables = answer.tables(of: group).map { (imprint.fileName(ofTable: $0), $1) }
    return Dictionary(uniqueKeysWithValues: tables)
  }

  private func imprint(_ format: ReportFormat) -> ReportImprint {
    ReportImprint(
      answer, of: group, isOfRegion: isOfRegion, format: format, language: language,
      program: program)
  }
}

extension ReportFormat {
  /// Whether it is drawn from the composed document, rather than written from the answer.
  fileprivate var isComposed: Bool {
    switch self {
    case .html, .markdown: true
    case .json, .csv: false
    }
  }
}
