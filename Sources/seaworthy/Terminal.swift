import Foundation

/// One of the two streams that the program writes to: data to the output, words to the error.
struct Terminal {
  static let output = Terminal(handle: .standardOutput)
  static let error = Terminal(handle: .standardError)

  private let handle: FileHandle

  /// Writes a text and ends its line. What reads the stream may be gone; then nothing is written.
  func write(_ text: String) {
    write(bytes: Array(text.hasSuffix("\n") ? text.utf8 : (text + "\n").utf8))
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
}
