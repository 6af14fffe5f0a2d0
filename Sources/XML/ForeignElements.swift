import CLibXML2

/// The canonical forms of a document's outermost elements of other namespaces, in document order.
///
/// Exclusive XML Canonicalization 1.0 without comments: the order of attributes, quotes, CDATA,
/// references and declarations that nothing uses don't matter; prefixes do. libxml2 canonicalises
/// no stream, so the document is parsed once more, into libxml2's own tree; only documents that
/// hold such elements are.
/// Source: W3C, Exclusive XML Canonicalization 1.0, 2002.
final class ForeignElements {
  private let output: xmlOutputBufferPtr
  private let ownNamespace: String
  /// Where each form begins in what has been put out.
  private var starts: [Int] = []
  /// How many bytes all forms together may have: each repeats the declarations that it uses, so a
  /// small document could otherwise have enormous ones.
  private static let largest = 8_388_608

  private init(_ output: xmlOutputBufferPtr, ownNamespace: String) {
    self.output = output
    self.ownNamespace = ownNamespace
  }

  /// The forms in a text that has been read without failure and whose root is in a namespace; nil
  /// if a namespace in it is named by a relative reference, for which there is no canonical form,
  /// or the forms are too large.
  static func canonicalForms(
    in text: UnsafeBufferPointer<UInt8>, outside namespace: String
  ) -> [String]? {
    // The same options as for the reading before: nothing is loaded, and nothing expanded.
    let options = XML_PARSE_IGNORE_ENC.rawValue | XML_PARSE_NONET.rawValue
    let silent = XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    let document = text.withMemoryRebound(to: CChar.self) { characters in
      LibXML2.isReady
        ? xmlReadMemory(
          characters.baseAddress, Int32(characters.count), nil, nil, Int32(options | silent)) : nil
    }
    // What libxml2 read a moment ago it reads again; else it has no memory, and the program ends
    // here, as it does wherever Swift itself lacks memory.
    guard let document, let output = xmlAllocOutputBuffer(nil) else {
      fatalError("libxml2 has no memory for a document")
    }
    defer {
      xmlFreeDoc(document)
      xmlOutputBufferClose(output)
    }
    return ForeignElements(output, ownNamespace: namespace).forms(of: document)
  }

  private func forms(of document: xmlDocPtr) -> [String]? {
    // Without a handler libxml2 would print what it finds wrong.
    xmlSetStructuredErrorFunc(nil) { _, _ in }
    defer { xmlSetStructuredErrorFunc(nil, nil) }
    let result = xmlC14NExecute(
      document,
      { listener, node, parent in
        guard let listener, let node else { return 0 }
        let elements = Unmanaged<ForeignElements>.fromOpaque(listener).takeUnretainedValue()
        return elements.take(node, in: parent) ? 1 : 0
      }, Unmanaged.passUnretained(self).toOpaque(), Int32(XML_C14N_EXCLUSIVE_1_0.rawValue), nil, 0,
      output)
    guard result >= 0, xmlOutputBufferGetSize(output) <= Self.largest else { return nil }
    let bytes = UnsafeBufferPointer(
      start: xmlOutputBufferGetContent(output), count: xmlOutputBufferGetSize(output))
    return zip(starts, starts.dropFirst() + [bytes.count]).map { start, end in
      String(decoding: bytes[start..<end], as: UTF8.self)
    }
  }

  /// Whether a node is put out: libxml2 asks before it puts anything of the node out.
  ///
  /// A namespace comes as a node too, and has only its type in common with one.
  private func take(_ node: xmlNodePtr, in parent: xmlNodePtr?) -> Bool {
    guard xmlOutputBufferGetSize(output) <= Self.largest else { return false }
    if isInside(parent) { return true }
    guard node.pointee.type == XML_ELEMENT_NODE, isForeign(node) else { return false }
    starts.append(xmlOutputBufferGetSize(output))
    return true
  }

  private func isInside(_ node: xmlNodePtr?) -> Bool {
    var element = node
    while let current = element, current.pointee.type == XML_ELEMENT_NODE {
      if isForeign(current) { return true }
      element = current.pointee.parent
    }
    return false
  }

  private func isForeign(_ element: xmlNodePtr) -> Bool {
    guard let namespace = element.pointee.ns?.pointee.href, namespace.pointee != 0 else {
      return false
    }
    return !UnsafeBufferPointer(terminatedBytes: namespace).elementsEqual(ownNamespace.utf8)
  }
}
