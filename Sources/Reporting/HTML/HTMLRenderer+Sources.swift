import SeaworthyPhrases

extension HTMLRenderer {
  /// The files that are cited, then, for each, the lines.
  var sources: Markup {
    .element(
      "section", ["id": "sources"],
      [
        .element("h2", [:], language.text("report.section.sources")),
        .element("p", [:], language.text("report.sourcesNote")),
        table(document.sourceTable(in: language)),
      ] + document.sources.documents.enumerated().map { lines(of: $1, number: $0 + 1) })
  }

  private func lines(of file: SourceIndex.Document, number: Int) -> Markup {
    .element(
      "details", ["open": document.isUnfolded ? "" : nil],
      [
        .element(
          "summary", [:], language.text("report.sourceLines", ["number": .number(number)])),
        .element(
          "ul", ["class": "lines"],
          file.lines.map { line in
            .element(
              "li", ["id": "line-\(number)-\(line.number)"],
              [.element("b", [:], "\(number):\(line.number)")]
                + line.paths.flatMap { [.text(" "), .element("code", [:], $0)] })
          }),
      ])
  }
}
