import SeaworthyPhrases
import SeaworthyReadiness

/// Draws a report as Markdown: tables for charts, since every chart has its table.
struct MarkdownRenderer {
  /// The report.
  let document: ReportDocument
  /// The words of what only a format has.
  let language: Language
  /// What the file says of itself to machines, on one line.
  let imprint: String

  /// The text.
  func text() -> String {
    let head = ["# \(document.title.markdown)", document.subtitle.markdown]
    let sections = document.sections.flatMap { section in
      ["## \(section.title.markdown)"] + section.blocks.flatMap { paragraphs($0) }
    }
    let mark = ReportImprint.inMarkdown
    let comment = [mark.start + imprint + mark.end]
    return (head + sections + sources + comment).joined(separator: "\n\n") + "\n"
  }

  private func paragraphs(_ block: Block) -> [String] {
    switch block {
    case .lead(let text): ["**\(line(text))**"]
    case .paragraph(let text): [line(text)]
    case .list(let lines): [lines.map { "- \(line($0))" }.joined(separator: "\n")]
    case .figures(let figures): [figures.map { self.figure($0) }.joined(separator: "\n")]
    case .table(let table): ["*\(table.caption.markdown)*", self.table(table)]
    case .runChart, .observationChart, .waterfall, .pareto, .conditionStrips: []
    case .disclosure(let disclosure):
      ["### \(line(disclosure.summary))"] + disclosure.blocks.flatMap { paragraphs($0) }
    case .tree(let nodes): [tree(nodes, depth: 0)]
    }
  }

  private func figure(_ figure: Figure) -> String {
    let details = figure.details.map { line($0) }.joined(separator: "; ")
    return "- \(figure.name.markdown): **\(line(figure.value))**"
      + (details.isEmpty ? "" : " (\(details))")
  }

  private func table(_ table: DocumentTable) -> String {
    let heads = table.columns.map(\.title.markdown)
    let rules = table.columns.map { $0.isNumeric ? "---:" : "---" }
    let rows = table.rows.map { row in
      row.cells.map { cell in cell.lines.map { line($0) }.joined(separator: "<br>") }
    }
    return ([heads, rules] + rows).map { "| \($0.joined(separator: " | ")) |" }
      .joined(separator: "\n")
  }

  private func tree(_ nodes: [TreeNode], depth: Int) -> String {
    nodes.map { node in
      let indent = String(repeating: "  ", count: depth)
      let value = node.value.isEmpty ? "" : ": \(node.value.markdown)"
      let children = node.children.isEmpty ? "" : "\n" + tree(node.children, depth: depth + 1)
      return "\(indent)- \(line(node.label))\(value)\(children)"
    }.joined(separator: "\n")
  }

  private func line(_ text: RichText) -> String { text.spans.map { span($0) }.joined() }

  private func span(_ span: Span) -> String {
    let text =
      switch span.target {
      case .document(let name, _): "[\(span.text.markdown)](\(name).md)"
      case .here, nil: span.text.markdown
      }
    let notes = span.sources.compactMap { citation in
      document.sources.number(of: citation).map { " \\[\($0):\(citation.line)\\]" }
    }
    return text + notes.joined()
  }

  private var sources: [String] {
    [
      "## \(language.text("report.section.sources").markdown)",
      language.text("report.sourcesNote").markdown,
      table(document.sourceTable(in: language)),
    ]
      + document.sources.documents.enumerated().map { index, file in
        file.lines.map { line in
          "- \(index + 1):\(line.number) " + line.paths.map(\.markdown).joined(separator: " ")
        }.joined(separator: "\n")
      }
  }
}
