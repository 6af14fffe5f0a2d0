/// A schema's text of which it is known that compiling it loads nothing else.
struct SelfContainedSchema {
  let source: XMLSource

  init(_ xsd: [UInt8]) throws(XMLSchemaError) {
    let tree: XMLTree
    do {
      tree = try XMLTree(xsd, vocabulary: Self.vocabulary)
    } catch {
      throw .unreadable(error)
    }
    // The compiler obeys the declaration, and is given UTF-8.
    guard tree.encoding == "UTF-8" else { throw .notSelfContained(line: 1) }
    for child in tree.root.children where child.name != nil {
      throw .notSelfContained(line: child.line)
    }
    source = tree.source
  }

  /// The elements of XML Schema that name other documents; they stand directly in the root.
  private static let vocabulary = XMLVocabulary(
    namespace: "http://www.w3.org/2001/XMLSchema", names: ["include", "import", "redefine"])
}
