/// Reads a document in one pass and pushes its events to a handler.
///
/// A reader holds no state of a document: one value serves any number of threads at once.
///
///     var counter = ElementCounter()
///     try XMLReader(vocabulary: vocabulary).read(bytes, into: &counter)
public struct XMLReader: Sendable {
  private let vocabulary: XMLVocabulary
  private let limits: XMLLimits

  /// A reader that numbers the names of a vocabulary and refuses what is over the limits.
  public init(vocabulary: XMLVocabulary, limits: XMLLimits = .standard) {
    self.vocabulary = vocabulary
    self.limits = limits
  }

  /// Decodes and reads a document.
  ///
  /// Throws why the document could not be read; the handler's value then means nothing.
  public func read<Handler: XMLEventHandler>(
    _ bytes: [UInt8], into handler: inout Handler
  ) throws(XMLFailure) {
    try read(XMLSource(bytes, limits: limits), into: &handler)
  }

  /// Reads a document that is decoded already.
  ///
  /// Throws why the document could not be read; the handler's value then means nothing.
  public func read<Handler: XMLEventHandler>(
    _ source: XMLSource, into handler: inout Handler
  ) throws(XMLFailure) {
    try source.withText { text throws(XMLFailure) in
      try withUnsafeMutablePointer(to: &handler) { handler throws(XMLFailure) in
        let session = HandlerSession(
          text: text, limits: limits, vocabulary: vocabulary, handler: handler)
        try session.run()
      }
    }
  }
}
