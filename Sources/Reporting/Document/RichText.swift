import SeaworthyReadiness

/// A line of text made of spans.
struct RichText: Hashable, Sendable {
  /// The spans, printed one after the other without anything between.
  var spans: [Span]

  /// A line from its spans.
  init(_ spans: [Span]) {
    self.spans = spans
  }

  /// A line of one span.
  init(
    _ text: String, _ tone: Span.Tone = .plain, to target: Span.Target? = nil,
    sources: [Citation] = []
  ) {
    spans = [Span(text: text, tone: tone, target: target, sources: sources)]
  }

  /// The text alone.
  var text: String { spans.map(\.text).joined() }

  /// Both lines as one.
  static func + (left: RichText, right: RichText) -> RichText {
    RichText(left.spans + right.spans)
  }

  /// Lines as one, with a text between each and the next.
  static func joined(_ lines: [RichText], by separator: String) -> RichText {
    var spans: [Span] = []
    for (index, line) in lines.enumerated() {
      if index > 0 { spans.append(Span(text: separator)) }
      spans += line.spans
    }
    return RichText(spans)
  }
}

extension [RichText] {
  /// The lines, those that read alike told once with the sources of all of them.
  var withoutRepeats: [RichText] {
    reduce(into: []) { lines, line in
      guard let index = lines.firstIndex(where: { $0.text == line.text }) else {
        return lines.append(line)
      }
      let last = lines[index].spans.indices.last
      if let last { lines[index].spans[last].sources += line.spans.flatMap(\.sources) }
    }
  }
}

/// A run of text: how it is told apart, where it leads, and where it comes from.
struct Span: Hashable, Sendable {
  /// The text, as yet neither escaped nor made visible.
  var text: String
  /// How it is told apart. Never by colour alone.
  var tone = Tone.plain
  /// Where it leads; nil for plain text.
  var target: Target?
  /// The places in kept documents from which it comes.
  var sources: [Citation] = []

  /// How a run of text is told apart.
  enum Tone: Hashable, Sendable {
    /// As the text around it.
    case plain
    /// The figure or word that matters.
    case strong
    /// What qualifies a figure: its range, its date.
    case quiet
    /// A condition's name.
    case condition(Condition)
  }

  /// Where a run of text leads.
  enum Target: Hashable, Sendable {
    /// A place in this document, by its identifier.
    case here(String)
    /// A place in another document of the bundle, by that document's name without extension.
    case document(String, place: String)
  }
}
