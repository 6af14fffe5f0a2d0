import SeaworthyInspection
import SeaworthyPhrases

extension ReportDocument {
  /// The table of the files that the report cites, by their numbers.
  func sourceTable(in language: Language) -> DocumentTable {
    DocumentTable(
      caption: language.text("report.caption.sources"),
      columns: ["number", "file", "document", "digest"].map {
        DocumentTable.Column(title: language.text("report.column.\($0)"))
      },
      rows: sources.documents.enumerated().map { index, file in
        DocumentTable.Row(cells: [
          DocumentTable.Cell(String(index + 1)),
          DocumentTable.Cell(file.fileName?.onOneLine ?? language.text("report.noFileName")),
          DocumentTable.Cell(language.identity(of: file)),
          DocumentTable.Cell(file.digest.short),
        ])
      })
  }
}

extension Language {
  /// A cited document's identifier and revision.
  func identity(of file: SourceIndex.Document) -> String {
    guard let identifier = file.identifier else { return text("report.heldDocument") }
    guard let revision = file.revision else { return identifier.text }
    return identifier.text + ", " + text("report.revision", ["revision": .number(revision)])
  }
}

extension Digest {
  /// The first 12 hexadecimal digits, enough to tell the documents of a ledger apart.
  var short: String { String(hexadecimal.prefix(12)) }
}
