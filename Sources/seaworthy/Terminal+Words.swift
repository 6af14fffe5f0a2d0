import SeaworthyNotices
import SeaworthyPhrases
import SeaworthyReporting

extension Terminal {
  /// Writes a phrase in the language that was asked for.
  func write(_ phrase: Phrase) throws {
    let text = try Shipped.language().text(phrase)
    write(isTerminal ? text.wrapped(to: layout.width).joined(separator: "\n") : text)
  }

  /// Writes what stood in the way of the run, in the program's name; on one line, unless a person
  /// reads it on a terminal.
  func writeFailure(_ phrase: Phrase) {
    let sentence = try? Shipped.language().text(phrase)
    let line = "seaworthy: \(sentence ?? phrase.key)"
    write(isTerminal ? line.wrapped(to: layout.width).joined(separator: "\n") : line)
  }

  /// Writes a notice about a file as a compiler would.
  func write(_ notice: Notice, of file: String, effect: Phrase? = nil) throws {
    write(notice, of: file, effect: effect, in: try Shipped.language())
  }

  /// Writes a notice about a file as a compiler would, in a language's words.
  func write(_ notice: Notice, of file: String, effect: Phrase?, in language: Language) {
    let lines = Diagnostic(notice, file: file, effect: effect)
      .lines(in: language, layout: Diagnostic.Layout(usesColour: showsColour))
    write(lines.joined(separator: "\n"))
  }

  /// How text is laid out for whoever reads the stream.
  var layout: TextLayout { TextLayout(usesBold: showsColour) }
}
