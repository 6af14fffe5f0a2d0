/// Takes the events of a document as it is read, in document order.
///
/// Make it a structure: the reader is generic over it. What is passed in is valid during the call
/// only. Nothing is called after the reader has found a failure, so an event never stands for a
/// document that is then refused: keep nothing until `XMLReader.read` has returned.
public protocol XMLEventHandler {
  /// An element begins.
  mutating func startElement(_ tag: XMLStartTag)

  /// A run of the innermost open element's text, CDATA included, in UTF-8; more runs may follow.
  mutating func characters(_ utf8: UnsafeBufferPointer<UInt8>)

  /// The innermost open element ends.
  mutating func endElement()
}
