import SeaworthyPhrases

/// Draws a report as one page: no network, no script, its style inside.
struct HTMLRenderer {
  /// The report.
  let document: ReportDocument
  /// The words of what only a page has.
  let language: Language
  /// What the file says of itself to machines, on one line.
  let imprint: String

  /// The page.
  func page() -> String {
    Markup.page(
      .element(
        "html", ["lang": document.language],
        [
          .element(
            "head", [:],
            [
              .element("meta", ["charset": "utf-8"]),
              .element(
                "meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
              .element("meta", ["name": "seaworthy-imprint", "content": imprint]),
              .element("title", [:], document.title), Self.style,
            ]),
          .element("body", [:], [header, .element("main", [:], main)]),
        ]))
  }

  private static var style: Markup {
    .joined(EmbeddedFiles.all.filter { "\($0.path)" == "report.css" }.map { .style($0.contents) })
  }

  private var header: Markup {
    .element(
      "header", [:],
      [
        .element("h1", [:], document.title),
        .element("p", ["class": "subtitle"], document.subtitle),
        .element(
          "nav", ["aria-label": language.text("report.contents")],
          [
            .element(
              "ul", [:],
              (document.sections.map { ($0.id, $0.title) } + [
                ("sources", language.text("report.section.sources"))
              ]).map {
                .element("li", [:], [.element("a", ["href": "#\($0)"], $1)])
              })
          ]),
      ])
  }

  private var main: [Markup] {
    document.sections.map { section in
      .element(
        "section", ["id": section.id],
        [.element("h2", [:], section.title)] + section.blocks.map { block($0) })
    } + [sources]
  }

  func block(_ block: Block) -> Markup {
    switch block {
    case .lead(let text): .element("p", ["class": "lead"], [line(text)])
    case .paragraph(let text): .element("p", [:], [line(text)])
    case .list(let lines):
      .element("ul", ["class": "points"], lines.map { .element("li", [:], [line($0)]) })
    case .figures(let figures): .element("dl", ["class": "figures"], figures.map { figure($0) })
    case .table(let table): self.table(table)
    case .runChart(let chart): RunChartDrawing(chart: chart).figure
    case .observationChart(let chart): ObservationChartDrawing(chart: chart).figure
    case .waterfall(let waterfall): WaterfallDrawing(waterfall: waterfall).figure
    case .pareto(let pareto): ParetoDrawing(pareto: pareto).figure
    case .conditionStrips(let strips):
      .element(
        "div", ["class": "strips"], strips.map { ConditionStripDrawing(strip: $0).figure })
    case .disclosure(let disclosure): self.disclosure(disclosure)
    case .tree(let nodes): tree(nodes)
    }
  }

  private func figure(_ figure: Figure) -> Markup {
    .element(
      "div", [:],
      [.element("dt", [:], figure.name), .element("dd", ["class": "value"], [line(figure.value)])]
        + figure.details.map { .element("dd", [:], [line($0)]) })
  }

  /// The identifier stands inside: a link to it unfolds what it is in, but not what it is on.
  private func disclosure(_ disclosure: Disclosure) -> Markup {
    .element(
      "details", ["open": disclosure.isOpen ? "" : nil],
      [
        .element("summary", [:], [line(disclosure.summary)]),
        .element("div", ["id": disclosure.id], disclosure.blocks.map { block($0) }),
      ])
  }

  private func tree(_ nodes: [TreeNode]) -> Markup {
    .element("ul", ["class": "tree"], nodes.map { node($0) })
  }

  private func node(_ node: TreeNode) -> Markup {
    .element(
      "li", [:],
      [
        .element(
          "div", [:],
          [.element("span", [:], [line(node.label)])]
            + (node.value.isEmpty ? [] : [.element("span", ["class": "value"], node.value)]))
      ] + (node.children.isEmpty ? [] : [.element("ul", [:], node.children.map { self.node($0) })]))
  }
}
