import Foundation

/// One of the two streams that the program writes to: data to the output, words to the error.
struct Terminal {
  static let output = Terminal(handle: .standardOutput)
  static let error = Terminal(handle: .standardError)

  private let handle: FileHandle

  /// Writes a text and ends its line. Where what reads the stream is gone, the program
  /// ends.
  func write(_ text: String) {
    // CR LF is one character, which does not end with a line feed: the bytes tell.
    let isEnded = text.utf8.last == UInt8(ascii: "\n")
    write(bytes: Array((isEnded ? text : text + "\n").utf8))
  }

  /// Writes bytes as they are.
  func write(bytes: [UInt8]) {
    do {
      try handle.write(contentsOf: bytes)
    } catch {
      ExitStatus.environment.end()
    }
  }

  /// Whether a person looks at it and wants colour.
  var showsColour: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }

  /// Whether a person looks at it.
  var isTerminal: Bool { isatty(handle.fileDescriptor) == 1 }

  /// Whether a line on it can be drawn again.
  var canRedraw: Bool {
    isTerminal && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }

  /// How many columns it has.
  var columns: Int {
    var size = winsize()
    let isKnown = ioctl(handle.fileDescriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return isKnown ? Int(size.ws_col) : 80
  }

  /// Writes a text over the line that was drawn last, and stays on it.
  func redraw(_ text: String) {
    write(bytes: Array("\r\u{1B}[K\(text)".utf8))
  }
}
