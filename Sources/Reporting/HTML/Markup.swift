import SeaworthyPhrases

/// Markup of a page or drawing, whose every text has been escaped: there is no way to make it from
/// a text without.
struct Markup: Hashable, Sendable {
  /// The markup as it is written.
  private(set) var source: String

  private init(source: String) {
    self.source = source
  }

  /// A text, escaped. What could act on the page or turn the reading direction is made visible.
  ///
  /// Source: hostile values never reach a page raw.
  static func text(_ text: String) -> Markup { Markup(source: escaped(text)) }

  /// An element. An attribute without a value is left out; attributes keep their order.
  static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ children: [Markup] = []
  ) -> Markup {
    var source = "<" + name
    for (name, value) in attributes {
      if let value { source += " \(name)=\"\(escaped(value))\"" }
    }
    if emptyElements.contains(name) {
      source += "/>"
    } else {
      source += ">" + children.map(\.source).joined() + "</\(name)>"
    }
    return Markup(source: source + (inlineElements.contains(name) ? "" : "\n"))
  }

  /// An element with a text inside.
  static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ text: String
  ) -> Markup {
    element(name, attributes, [.text(text)])
  }

  /// The program's own style sheet, which is no text and comes from no file of anybody else.
  static func style(_ sheet: StaticString) -> Markup {
    Markup(source: "<style>\n\(sheet)</style>\n")
  }

  /// Markup one after the other.
  static func joined(_ pieces: [Markup]) -> Markup {
    Markup(source: pieces.map(\.source).joined())
  }

  /// A whole page: the document type, then its root element.
  static func page(_ root: Markup) -> String { "<!DOCTYPE html>\n" + root.source }

  private static func escaped(_ text: String) -> String {
    let text = text.madeVisible(limit: .max)
    guard text.utf8.contains(where: specialCharacters.contains) else { return text }
    var result = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }

  /// The characters that markup reads otherwise, in UTF-8.
  private static let specialCharacters = Array("&<>\"'".utf8)

  private static let emptyElements: Set<String> = [
    "meta", "br", "line", "rect", "circle", "path",
  ]
  private static let inlineElements: Set<String> = [
    "a", "b", "br", "span", "small", "strong", "sup", "tspan", "code",
  ]
}
