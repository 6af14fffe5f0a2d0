/// A whole document, read and kept in a few flat arrays.
///
///     let tree = try XMLTree(bytes, vocabulary: vocabulary)
///     for child in tree.root.children where child.name == boat { … }
///
/// No string is made of it until one is asked for.
public struct XMLTree: Sendable {
  let storage: TreeStorage

  /// Decodes and reads a document; throws why it could not be read.
  public init(
    _ bytes: [UInt8], vocabulary: XMLVocabulary, limits: XMLLimits = .standard
  ) throws(XMLFailure) {
    try self.init(
      XMLSource(bytes, limits: limits), vocabulary: vocabulary, limits: limits)
  }

  /// Reads a document that is decoded already; throws why it could not be read.
  public init(
    _ source: XMLSource, vocabulary: XMLVocabulary, limits: XMLLimits = .standard
  ) throws(XMLFailure) {
    var builder = TreeBuilder(vocabulary: vocabulary)
    try XMLReader(vocabulary: vocabulary, limits: limits).read(source, into: &builder)
    storage = TreeStorage(source: source, vocabulary: vocabulary, built: builder.built)
  }

  /// The document's outermost element.
  public var root: XMLElement {
    XMLElement(storage: storage, index: 0)
  }

  /// The decoded document, for messages that show its lines.
  public var source: XMLSource {
    storage.source
  }

  /// The encoding that the document was sent in.
  public var encoding: String {
    storage.source.encoding
  }

  /// The number of elements, the root counted.
  public var elementCount: Int {
    storage.nodes.count
  }
}
