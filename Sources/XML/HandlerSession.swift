/// A parse whose events go to a handler.
final class HandlerSession<Handler: XMLEventHandler>: SAXSession {
  private let handler: UnsafeMutablePointer<Handler>
  /// Lent to the tags that the handler is given.
  private let resolver: UnsafeMutablePointer<NameResolver>

  /// A session that changes `handler`, which must outlive it.
  init(
    text: UnsafeBufferPointer<UInt8>, limits: XMLLimits, vocabulary: XMLVocabulary,
    handler: UnsafeMutablePointer<Handler>
  ) {
    self.handler = handler
    resolver = .allocate(capacity: 1)
    resolver.initialize(to: NameResolver(vocabulary: vocabulary))
    super.init(text: text, limits: limits)
  }

  deinit {
    resolver.deinitialize(count: 1)
    resolver.deallocate()
  }

  override func startElement(_ tag: SAXStartTag) {
    let isInNamespace = resolver.pointee.isKnown(tag.namespace)
    handler.pointee.startElement(
      XMLStartTag(
        name: isInNamespace ? resolver.pointee.id(of: tag.localName) : nil,
        isInNamespace: isInNamespace, tag: tag, cursor: cursor, text: text, resolver: resolver))
  }

  override func characters(_ utf8: UnsafeBufferPointer<UInt8>) {
    handler.pointee.characters(utf8)
  }

  override func endElement(_ tag: SAXEndTag) {
    handler.pointee.endElement()
  }
}
