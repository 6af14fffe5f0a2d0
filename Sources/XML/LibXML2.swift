import CLibXML2

/// The one-time set-up that libxml2 asks for before threads use it.
enum LibXML2 {
  /// Touched first by everything that calls libxml2.
  ///
  /// Both calls fill tables of the library's own; the second races unless it is made once, before
  /// any thread validates.
  static let isReady: Bool = {
    xmlInitParser()
    xmlSchemaInitTypes()
    return true
  }()

  /// The deepest nesting that every version of libxml2 reads without an error of its own.
  static let deepestNesting = 255

  /// The longest message taken over from libxml2, in characters; names in it can be long.
  static let longestMessage = 200

  /// libxml2's words as one line.
  static func message(_ words: UnsafePointer<CChar>?) -> String {
    guard let words else { return "no message" }
    let lines = String(cString: words).split(whereSeparator: \.isNewline)
    return String(lines.joined(separator: " ").prefix(longestMessage))
  }
}
