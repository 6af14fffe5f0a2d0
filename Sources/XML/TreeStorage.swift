/// What a tree and all its elements share; never changed once built.
final class TreeStorage: Sendable {
  /// An element: numbers into the other arrays.
  struct Node: Sendable {
    /// Where the start tag's `<` stands in the source.
    var offset: Int32
    var line: Int32
    var column: Int32
    var name: NameID?
    var namespace: Int32
    /// -1 in the root.
    var parent: Int32
    /// The next element of the same parent, or -1; a first child always follows its parent.
    var nextSibling: Int32 = -1
    var childCount: Int32 = 0
    var attributes: Span
    var text = Span(start: 0, count: 0)
  }

  struct Attribute: Sendable {
    let name: NameID?
    let namespace: Int32
    let value: Span
  }

  /// A part of an array.
  struct Span: Sendable {
    var start: Int32
    var count: Int32

    var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
  }

  /// What the builder makes.
  struct Built: Sendable {
    /// Elements in document order, the root first.
    var nodes: [Node] = []
    var attributes: [Attribute] = []
    /// Texts and attribute values in UTF-8, one after the other.
    var values: [UInt8] = []
    /// Each namespace once; the first is none, the second the vocabulary's.
    var namespaces: [String] = []
  }

  let source: XMLSource
  let vocabulary: XMLVocabulary
  /// The numbers of the elements of other namespaces that stand in none such.
  let outermostForeign: [Int]
  /// Their canonical forms by their numbers.
  let canonicalForms: [Int: String]
  private let built: Built

  init(source: XMLSource, vocabulary: XMLVocabulary, built: Built) {
    self.source = source
    self.vocabulary = vocabulary
    self.built = built
    outermostForeign = built.outermostForeign
    canonicalForms = built.canonicalForms(of: outermostForeign, in: source)
  }

  var nodes: [Node] { built.nodes }
  var attributes: [Attribute] { built.attributes }
  var namespaces: [String] { built.namespaces }

  func withValue<Result, Failure: Error>(
    _ span: Span, _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try built.values.withUnsafeBufferPointer { all throws(Failure) in
      try body(UnsafeBufferPointer(rebasing: all[span.range]))
    }
  }

  func value(_ span: Span) -> String {
    withValue(span) { String(decoding: $0, as: UTF8.self) }
  }

  /// Looks at an element's start tag in the source again.
  func withStartTag<Result>(
    of node: Int, _ body: (StartTagText, UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let node = nodes[node]
    let cursor = SourceCursor(
      offset: Int(node.offset), line: Int(node.line), column: Int(node.column))
    return source.withText { body(StartTagText(cursor: cursor, text: $0), $0) }
  }
}
