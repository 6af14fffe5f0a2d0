import CLibXML2

/// A start tag as libxml2 passes it on; valid during the callback.
struct SAXStartTag {
  let localName: UnsafePointer<xmlChar>
  let prefix: UnsafePointer<xmlChar>?
  let namespace: UnsafePointer<xmlChar>?
  let declarationCount: Int32
  let declarations: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  let attributeCount: Int32
  let defaultedCount: Int32
  /// Five pointers an attribute: local name, prefix, namespace, first byte of the value, its end.
  let attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
}

/// An end tag as libxml2 passes it on; valid during the callback.
struct SAXEndTag {
  let localName: UnsafePointer<xmlChar>
  let prefix: UnsafePointer<xmlChar>?
  let namespace: UnsafePointer<xmlChar>?
}

/// The functions that libxml2 calls, whose user data is the session.
enum SAXCallbacks {
  static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = XML_SAX2_MAGIC
    handler.internalSubset = { session, _, _, _ in
      SAXCallbacks.with(session) { $0.didFindDoctype() }
    }
    handler.startElementNs = {
      session, localName, prefix, namespace, declarationCount, declarations, attributeCount,
      defaultedCount, attributes in
      guard let localName else { return }
      let tag = SAXStartTag(
        localName: localName, prefix: prefix, namespace: namespace,
        declarationCount: declarationCount, declarations: declarations,
        attributeCount: attributeCount, defaultedCount: defaultedCount, attributes: attributes)
      SAXCallbacks.with(session) { $0.didStartElement(tag) }
    }
    handler.endElementNs = { session, localName, prefix, namespace in
      guard let localName else { return }
      let tag = SAXEndTag(localName: localName, prefix: prefix, namespace: namespace)
      SAXCallbacks.with(session) { $0.didEndElement(tag) }
    }
    handler.characters = { session, start, length in
      let text = UnsafeBufferPointer(start: start, count: Int(length))
      SAXCallbacks.with(session) { $0.didReadCharacters(text) }
    }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    handler.serror = { session, error in
      guard let error = error?.pointee else { return }
      SAXCallbacks.with(session) { $0.didReport(level: error.level, message: error.message) }
    }
    return handler
  }

  /// Retaining and releasing the session for each event would cost a quarter of the time.
  @inline(__always)
  private static func with(
    _ session: UnsafeMutableRawPointer?, _ body: (SAXSession) -> Void
  ) {
    guard let session else { return }
    Unmanaged<SAXSession>.fromOpaque(session)._withUnsafeGuaranteedRef(body)
  }
}
