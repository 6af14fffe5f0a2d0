import SeaworthyReadiness

/// A piece of a section.
indirect enum Block: Hashable, Sendable {
  /// The one sentence that a reader in a hurry takes away.
  case lead(RichText)
  /// Running text.
  case paragraph(RichText)
  /// Points, one a line.
  case list([RichText])
  /// Figures with their names, side by side where there is room.
  case figures([Figure])
  /// A table.
  case table(DocumentTable)
  /// A figure over periods.
  case runChart(RunChart)
  /// What visits found, at their real dates.
  case observationChart(ObservationChart)
  /// A change as steps.
  case waterfall(Waterfall)
  /// Shares of a whole, the largest first.
  case pareto(Pareto)
  /// Boats' conditions over time.
  case conditionStrips([ConditionStrip])
  /// Something that may be folded away.
  case disclosure(Disclosure)
  /// A tree of reasons.
  case tree([TreeNode])

  /// The places in kept documents from which it comes, in the order of the text.
  var sources: [Citation] {
    switch self {
    case .lead(let text), .paragraph(let text): text.sources
    case .list(let lines): lines.flatMap(\.sources)
    case .figures(let figures): figures.flatMap { $0.value.sources + $0.details.flatMap(\.sources) }
    case .table(let table): table.rows.flatMap { $0.cells.flatMap { $0.lines.flatMap(\.sources) } }
    case .runChart, .observationChart, .waterfall, .pareto, .conditionStrips: []
    case .disclosure(let disclosure):
      disclosure.summary.sources + disclosure.blocks.flatMap(\.sources)
    case .tree(let nodes): nodes.flatMap(\.sources)
    }
  }
}

extension RichText {
  /// The places in kept documents from which it comes.
  var sources: [Citation] { spans.flatMap(\.sources) }
}

/// A figure with its name and what qualifies it.
struct Figure: Hashable, Sendable {
  /// What it is.
  var name: String
  /// The figure.
  var value: RichText
  /// Its range, its basis.
  var details: [RichText]
}

/// Blocks that may be folded away behind a line.
struct Disclosure: Hashable, Sendable {
  /// Its identifier, unique in the document.
  var id: String
  /// The line that always shows.
  var summary: RichText
  /// Whether it is unfolded from the start, and so on paper.
  var isOpen: Bool
  /// What it holds.
  var blocks: [Block]
}

/// A reason with the reasons below it.
struct TreeNode: Hashable, Sendable {
  /// What it stands for.
  var label: RichText
  /// Its value, range and weight in words.
  var value: String
  /// What it is made of.
  var children: [TreeNode] = []

  /// The places in kept documents from which it and all below it come.
  var sources: [Citation] { label.sources + children.flatMap(\.sources) }
}
