import SeaworthyReadiness

extension HTMLRenderer {
  /// A line of text with its links and references.
  func line(_ text: RichText) -> Markup { .joined(text.spans.map { span($0) }) }

  private func span(_ span: Span) -> Markup {
    let text = unbroken(span.text)
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

  /// A text in which no figure parts from its percent sign, and no hull number, part number or range
  /// is broken at its hyphen or dash.
  private func unbroken(_ text: String) -> Markup {
    let hasPercent = text.utf8.contains(UInt8(ascii: "%"))
    let text = hasPercent ? text.replacing(" %", with: "\u{A0}%") : text
    guard text.contains(where: \.isBreakable) else { return .text(text) }
    var pieces: [Markup] = []
    var plain = ""
    for (place, word) in text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
      if place > 0 { plain += " " }
      guard word.contains(where: \.isBreakable), word.contains(where: \.isNumber),
        word.count <= Self.longestWhole
      else {
        plain += word
        continue
      }
      pieces += [.text(plain), .element("span", ["class": "whole"], String(word))]
      plain = ""
    }
    return .joined(pieces + [.text(plain)])
  }

  /// How many characters a word has at most that is kept on one line: the narrowest column holds it.
  private static let longestWhole = 24

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

extension Character {
  /// Whether a line may end after it inside a word.
  fileprivate var isBreakable: Bool { self == "-" || self == "–" }
}
