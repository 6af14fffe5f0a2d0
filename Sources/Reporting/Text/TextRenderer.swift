import SeaworthyPhrases
import SeaworthyReadiness

/// Draws a report as text for a terminal. Charts are left out: their tables say the same.
struct TextRenderer {
  /// The report.
  let document: ReportDocument
  /// The words of what only a format has.
  let language: Language
  /// How lines are laid out.
  let layout: TextLayout
  /// Whether references and the files that they lead to are printed.
  var showsSources = false
  /// Whether each cited line is told with its path below its file.
  var showsPaths = true

  /// The text, with a line feed at the end.
  func text() -> String {
    let head = [
      heading(document.title),
      document.subtitle.madeVisible(limit: .max).cut(to: layout.width),
    ].flatMap { $0 }
    let sections = document.sections.flatMap { section in
      heading(section.title) + [""]
        + section.blocks.flatMap { lines($0) + [""] }
    }
    return (head + [""] + sections + sources).joined(separator: "\n")
      .trimmedOfEmptyLines + "\n"
  }

  private func heading(_ text: String) -> [String] {
    text.madeVisible(limit: .max).cut(to: layout.width).map { layout.bold($0) }
  }

  private func lines(_ block: Block) -> [String] {
    switch block {
    case .lead(let text), .paragraph(let text): line(text).cut(to: layout.width)
    case .list(let lines): lines.flatMap { indented("- " + line($0), by: 0) }
    case .figures(let figures): self.figures(figures)
    case .table(let table): TextTable(table: table, layout: layout).lines { line($0) }
    case .runChart, .observationChart, .waterfall, .pareto, .conditionStrips: []
    case .disclosure(let disclosure):
      line(disclosure.summary).cut(to: layout.width) + disclosure.blocks.flatMap { lines($0) }
    case .tree(let nodes): nodes.flatMap { lines($0, depth: 0) }
    }
  }

  private func figures(_ figures: [Figure]) -> [String] {
    // Names leave at least 20 columns to what they name, and go on in further lines.
    let width = min(figures.map(\.name.count).max() ?? 0, layout.width - 22)
    return figures.flatMap { figure in
      let details = figure.details.map { line($0) }.joined(separator: "; ")
      let text = line(figure.value) + (details.isEmpty ? "" : "  (\(details))")
      let indent = String(figure.name.prefix { $0 == " " })
      let names = figure.name.dropFirst(indent.count).description
        .cut(to: width - indent.count).map { indent + $0 }
      let values = text.cut(to: layout.width - width - 2)
      return (0..<max(names.count, values.count)).map { index in
        let name = index < names.count ? names[index] : ""
        guard index < values.count else { return layout.bold(name) }
        let padding = String(repeating: " ", count: width - name.count + 2)
        return layout.bold(name) + padding + values[index]
      }
    }
  }

  private func lines(_ node: TreeNode, depth: Int) -> [String] {
    let value = node.value.isEmpty ? "" : ": " + node.value.madeVisible(limit: .max)
    return indented(line(node.label) + value, by: depth * 2)
      + node.children.flatMap { lines($0, depth: depth + 1) }
  }

  /// A text under an indent, its further lines two characters deeper.
  private func indented(_ text: String, by depth: Int) -> [String] {
    text.cut(to: max(20, layout.width - depth - 2)).enumerated().map { index, line in
      String(repeating: " ", count: depth + (index == 0 ? 0 : 2)) + line
    }
  }

  private func line(_ text: RichText) -> String {
    text.spans.map { span in
      let notes = span.sources.compactMap { citation in
        document.sources.number(of: citation).map { " [\($0):\(citation.line)]" }
      }
      return span.text.madeVisible(limit: .max) + (showsSources ? notes.joined() : "")
    }.joined()
  }

  /// Each file with its document, then the lines that are cited and the paths that begin there.
  /// Names and paths are there to be copied, so they are never cut.
  private var sources: [String] {
    guard showsSources else { return [] }
    return [layout.bold(language.text("report.section.sources")), ""]
      + document.sources.documents.enumerated().flatMap { index, file in
        let name = file.fileName?.onOneLine ?? language.text("report.noFileName")
        let identity = [language.identity(of: file), file.digest.short].joined(separator: ", ")
        return ["[\(index + 1)] \(name)", "    \(identity)"]
          + (showsPaths ? file.lines : []).flatMap { line in
            line.paths.map { "    \(index + 1):\(line.number) \($0.madeVisible(limit: .max))" }
          }
      }
  }
}

extension String {
  /// The text without line feeds at its end.
  fileprivate var trimmedOfEmptyLines: String {
    var text = self[...]
    while text.last == "\n" { text.removeLast() }
    return String(text)
  }
}
