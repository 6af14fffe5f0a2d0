/// How text for a terminal is laid out.
public struct TextLayout: Hashable, Sendable {
  /// The most characters on a line, from 40.
  public var width: Int
  /// Whether headings and figures are bold, by ANSI escapes; never colour.
  public var usesBold: Bool

  /// A layout; lines of 80 characters, nothing bold.
  public init(width: Int = 80, usesBold: Bool = false) {
    self.width = max(40, width)
    self.usesBold = usesBold
  }

  func bold(_ text: String) -> String { usesBold ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
}
