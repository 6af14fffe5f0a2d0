import SeaworthyInspection
import SeaworthyPhrases

/// Writes the pieces of a blank sheet as the text of an XML file.
struct SheetText {
  /// The longest line of a comment without its end mark, in characters.
  private static let width = 96

  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  /// The text of a file.
  static func of(_ pieces: [SheetPiece]) -> String {
    var file = SheetText()
    for piece in pieces { file.write(piece, depth: 0) }
    return file.text
  }

  private mutating func write(_ piece: SheetPiece, depth: Int) {
    switch piece {
    case .element(let name, let attributes, let pieces):
      let start = startTag(name, attributes, isRoot: depth == 0)
      if pieces.isEmpty { return write("<\(start)/>", depth) }
      write("<\(start)>", depth)
      for piece in pieces { write(piece, depth: depth + 1) }
      write("</\(name.text)>", depth)
    case .text(let name, let attributes, let text):
      write("<\(startTag(name, attributes))>\(text.asXML)</\(name.text)>", depth)
    case .comment(let paragraphs): writeComment(paragraphs, depth)
    case .option(let pieces):
      write("<!--", depth)
      for piece in pieces { write(piece, depth: depth) }
      write("-->", depth)
    }
  }

  private func startTag(
    _ name: ElementName, _ attributes: [SheetAttribute], isRoot: Bool = false
  ) -> String {
    let namespace = isRoot ? " xmlns=\"\(Vocabulary.namespace)\"" : ""
    return name.text + namespace
      + attributes.map { " \($0.name.text)=\"\($0.value.asXML)\"" }.joined()
  }

  private mutating func writeComment(_ paragraphs: [String], _ depth: Int) {
    let margin = String(repeating: " ", count: 2 * depth + 5)
    let lines = paragraphs.flatMap { paragraph in
      paragraph.inComment.wrapped(to: Self.width, indent: margin)
    }
    guard let first = lines.first else { return }
    let rest = lines.dropFirst().map { "\n" + $0 }.joined()
    write("<!-- \(first.dropFirst(margin.count))\(rest) -->", depth)
  }

  private mutating func write(_ line: String, _ depth: Int) {
    text += String(repeating: " ", count: 2 * depth) + line + "\n"
  }
}

extension String {
  /// The text as it stands in an attribute or an element, so that it reads back as it is.
  fileprivate var asXML: String {
    unicodeScalars.map { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "\t", "\n", "\r": "&#\(scalar.value);"
      default: String(scalar)
      }
    }.joined()
  }

  /// The text as it may stand in a comment, where two hyphens would end it.
  fileprivate var inComment: String {
    madeVisible(limit: .max).replacing(#/-(?=-|$)/#, with: "- ")
  }
}
