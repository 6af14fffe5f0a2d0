import SeaworthyReadiness

extension HTMLRenderer {
  /// A line of text with its links and references.
  func line(_ text: RichText) -> Markup { .joined(text.spans.map { span($0) }) }

  private func span(_ span: Span) -> Markup {
    // A figure never parts from its percent sign.
    let hasPercent = span.text.utf8.contains(UInt8(ascii: "%"))
    let text = Markup.text(
      hasPercent ? span.text.replacing(" %", with: "\u{A0}%") : span.text)
    let toned: Markup =
      switch span.tone {
      case .plain: text
      case .strong: .element("strong", [:], [text])
      case .quiet: .element("small", [:], [text])
      case .condition(let condition):
        .element("span", ["class": "condition \(condition.rawValue)"], [text])
      }
    return .joined([link(toned, to: span.target)] + notes(span.sources))
  }

  private func link(_ markup: Markup, to target: Span.Target?) -> Markup {
    switch target {
    case nil: markup
    case .here(let place): .element("a", ["href": "#\(place)"], [markup])
    case .document(let name, let place):
      .element("a", ["href": "\(name).html#\(place)"], [markup])
    }
  }

  /// References to file and line: `3:45` leads to line 45 of file 3.
  private func notes(_ citations: [Citation]) -> [Markup] {
    citations.compactMap { citation in
      document.sources.number(of: citation).map { number in
        .element(
          "sup", [:],
          [
            .element(
              "a", ["href": "#line-\(number)-\(citation.line)"], "\(number):\(citation.line)")
          ])
      }
    }
  }
}
