/// A template of a language file, cut into its pieces.
struct Template: Sendable {
  private enum Piece: Sendable {
    case words(String)
    case argument(String)
    case plural(String, one: String, other: String)
  }

  private var pieces: [Piece] = []

  /// Cuts a template up; nil if a brace is left open.
  init?(_ text: String) {
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      guard let close = rest[open...].firstIndex(of: "}") else { return nil }
      if open > rest.startIndex { pieces.append(.words(String(rest[..<open]))) }
      let inside = rest[rest.index(after: open)..<close]
        .split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      switch inside.count {
      case 1 where !inside[0].isEmpty: pieces.append(.argument(inside[0]))
      case 3: pieces.append(.plural(inside[0], one: inside[1], other: inside[2]))
      default: return nil
      }
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.words(String(rest))) }
  }

  /// The arguments that it names, in order, as often as it names them.
  var names: [String] {
    pieces.compactMap {
      switch $0 {
      case .words: nil
      case .argument(let name): name
      case .plural(let name, _, _): name
      }
    }
  }

  /// The template with its arguments put into words; one that is missing stays as `{name}`.
  func filled(
    _ argument: (String) -> Phrase.Argument?, words: (Phrase.Argument) -> String
  ) -> String {
    pieces.map { piece in
      switch piece {
      case .words(let text): text
      case .argument(let name): argument(name).map(words) ?? "{\(name)}"
      case .plural(let name, let one, let other):
        if case .number(1) = argument(name) { one } else { other }
      }
    }.joined()
  }
}
