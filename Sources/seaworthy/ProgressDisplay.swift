import SeaworthyIntake
import SeaworthyPhrases
import SeaworthyTime

/// Shows how far an import is: a line on a terminal that is drawn again and again, or plain lines
/// now and then for whoever reads a pipe.
struct ProgressDisplay {
  private enum Form {
    case none
    case bar
    case lines

    /// How long it takes from one line to the next, in milliseconds.
    var interval: Int64 { self == .bar ? 100 : 10_000 }
  }

  private let form: Form
  private let language: Language
  private let begun = ContinuousClock.now
  private var last = Milliseconds.zero
  private var isDrawn = false

  init(_ options: ImportOptions, in language: Language) {
    self.language = language
    form =
      if options.quiet { .none } else if Terminal.error.canRedraw { .bar } else {
        options.format == .json ? .none : .lines
      }
  }

  /// Whether it is worth knowing beforehand how much there is.
  var needsAmount: Bool { form == .bar }

  /// Shows a state, unless the one before was shown just now.
  mutating func show(_ state: ImportProgress) {
    let elapsed = Milliseconds(Int64((ContinuousClock.now - begun) / .milliseconds(1)))
    guard form != .none, elapsed.count - last.count >= form.interval else { return }
    last = elapsed
    let line = ProgressLine(state, after: elapsed)
    if form == .lines { return Terminal.error.write(language.text(line.phrase)) }
    Terminal.error.redraw(line.text(width: Terminal.error.columns, in: language))
    isDrawn = true
  }

  /// Takes the line away, so that another can be written.
  mutating func erase() {
    guard isDrawn else { return }
    Terminal.error.redraw("")
    isDrawn = false
  }
}
