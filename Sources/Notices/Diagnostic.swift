public import SeaworthyPhrases

/// A notice laid out as a compiler would: code, place, the line with a caret, the nearest allowed
/// word, effect, remedy.
public struct Diagnostic: Sendable {
  /// The notice.
  public var notice: Notice
  /// The file's name, as the person gave it.
  public var file: String
  /// What it does to the boat's scores, if the file was put aside.
  public var effect: Phrase?

  /// A notice about a file.
  public init(_ notice: Notice, file: String, effect: Phrase? = nil) {
    self.notice = notice
    self.file = file
    self.effect = effect
  }

  /// How text is laid out.
  public struct Layout: Sendable {
    /// Whether a terminal's colours may be used.
    public var usesColour: Bool
    /// How many columns a line of the file may take.
    public var width: Int

    /// A layout; without colour and at most 80 columns wide unless said otherwise.
    public init(usesColour: Bool = false, width: Int = 80) {
      self.usesColour = usesColour
      self.width = width
    }
  }

  /// The lines to print, without line ends.
  public func lines(in language: Language, layout: Layout = Layout()) -> [String] {
    var lines = [headline(in: language, layout)]
    let message = language.text(notice.phrase)
    if let place = notice.place, let source = place.sourceLine {
      let number = String(place.line)
      let gutter = String(repeating: " ", count: number.count)
      let excerpt = Excerpt(source, place: place, width: layout.width - number.count - 5)
      lines.append("  \(number) | \(excerpt.line)")
      let marks = layout.paint(String(repeating: "^", count: excerpt.length), notice.kind.severity)
      let indent = String(repeating: " ", count: excerpt.offset)
      if excerpt.offset + excerpt.length + message.count + 1 <= excerpt.width {
        lines.append("  \(gutter) | \(indent)\(marks) \(message)")
      } else {
        lines.append("  \(gutter) | \(indent)\(marks)")
        lines += message.wrapped(to: layout.width, indent: "  ")
      }
    } else {
      lines += message.wrapped(to: layout.width, indent: "  ")
    }
    if let nearest = notice.nearest {
      let hint = language.text(Phrase("diagnostic.nearest", ["nearest": .text(nearest)]))
      lines += hint.wrapped(to: layout.width, indent: "  ")
    }
    if let effect { lines += language.text(effect).wrapped(to: layout.width, indent: "  ") }
    if language.has(notice.remedy.key) {
      let remedy = language.text(Phrase("diagnostic.remedy", ["remedy": .phrase(notice.remedy)]))
      lines += remedy.wrapped(to: layout.width, indent: "  ")
    }
    return lines
  }

  private func headline(in language: Language, _ layout: Layout) -> String {
    let severity = notice.kind.severity
    let word = language.text("diagnostic.\(severity.rawValue)")
    let label = layout.paint("\(word)[\(notice.kind.code)]", severity)
    let name = file.madeVisible(limit: 200)
    return "\(label): \(name)" + (notice.place.map { ":\($0.line):\($0.column)" } ?? "")
  }
}

extension Diagnostic.Layout {
  fileprivate func paint(_ text: String, _ severity: NoticeSeverity) -> String {
    guard usesColour else { return text }
    let colour =
      switch severity {
      case .error: "1;31"
      case .warning: "1;33"
      case .info: "1;36"
      }
    return "\u{1B}[\(colour)m\(text)\u{1B}[0m"
  }
}
