import CLibXML2

/// libxml2's validator of one document, fed with events.
final class SchemaValidator {
  private let context: xmlSchemaValidCtxtPtr
  private let plug: xmlSchemaSAXPlugPtr
  /// Where libxml2 puts its callbacks and their user data, and puts ours back at the end.
  private let callbacks: UnsafeMutablePointer<xmlSAXHandlerPtr?>
  private let userData: UnsafeMutablePointer<UnsafeMutableRawPointer?>

  init(_ schema: CompiledSchema) {
    callbacks = .allocate(capacity: 1)
    callbacks.initialize(to: nil)
    userData = .allocate(capacity: 1)
    userData.initialize(to: nil)
    // Without memory the program ends here, as it does wherever Swift itself lacks memory.
    guard let context = xmlSchemaNewValidCtxt(schema.schema),
      let plug = xmlSchemaSAXPlug(context, callbacks, userData)
    else { fatalError("libxml2 has no memory for a validation") }
    self.context = context
    self.plug = plug
  }

  deinit {
    xmlSchemaSAXUnplug(plug)
    xmlSchemaFreeValidCtxt(context)
    callbacks.deallocate()
    userData.deallocate()
  }

  func report(to listener: UnsafeMutableRawPointer, _ function: xmlStructuredErrorFunc) {
    xmlSchemaSetValidStructuredErrors(context, function, listener)
  }

  func start(_ tag: SAXStartTag) {
    callbacks.pointee?.pointee.startElementNs?(
      userData.pointee, tag.localName, tag.prefix, tag.namespace, tag.declarationCount,
      tag.declarations, tag.attributeCount, tag.defaultedCount, tag.attributes)
  }

  func characters(_ utf8: [UInt8]) {
    callbacks.pointee?.pointee.characters?(userData.pointee, utf8, Int32(utf8.count))
  }

  func end(_ tag: SAXEndTag) {
    callbacks.pointee?.pointee.endElementNs?(
      userData.pointee, tag.localName, tag.prefix, tag.namespace)
  }
}
