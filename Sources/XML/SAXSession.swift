import CLibXML2

/// One parse of one text by libxml2: limits, places, and the first failure.
///
/// libxml2's callbacks land here and go on to what a subclass makes of them; C function pointers
/// can't be generic, a method table can. Lives on one thread, for the length of `run`.
class SAXSession {
  final let text: UnsafeBufferPointer<UInt8>
  final let limits: XMLLimits

  private let context: xmlParserCtxtPtr
  /// Behind a pointer, because checks of exclusive access at every event would cost a seventh of
  /// the time.
  private let progress: UnsafeMutablePointer<Progress>

  /// How far the parse has come.
  private struct Progress {
    var cursor = SourceCursor.start
    var doctype: Int?
    var elementCount = 0
    /// The open elements, outermost first.
    var open: [OpenElement] = []
    var failure: XMLFailure?
  }

  private struct OpenElement {
    /// The bytes of its text so far.
    var textBytes = 0
    /// The namespace declarations in force inside it, those of the elements around it included.
    let declarations: Int
  }

  init(text: UnsafeBufferPointer<UInt8>, limits: XMLLimits) {
    self.text = text
    self.limits = limits
    // Without memory the program ends here, as it does wherever Swift itself lacks memory.
    guard LibXML2.isReady, let context = xmlNewParserCtxt() else {
      fatalError("libxml2 has no memory for a parser")
    }
    self.context = context
    progress = .allocate(capacity: 1)
    progress.initialize(to: Progress())
  }

  deinit {
    xmlFreeParserCtxt(context)
    progress.deinitialize(count: 1)
    progress.deallocate()
  }

  /// Stands at the `<` of the latest start tag.
  final var cursor: SourceCursor {
    progress.pointee.cursor
  }

  /// An element begins; `cursor` stands at its `<`.
  func startElement(_ tag: SAXStartTag) {}

  /// A run of the innermost open element's text.
  func characters(_ utf8: UnsafeBufferPointer<UInt8>) {}

  /// The innermost open element ends.
  func endElement(_ tag: SAXEndTag) {}

  /// Parses the text and throws the first failure.
  final func run() throws(XMLFailure) {
    let scan = try StartTagScan(text, limits: limits)
    progress.pointee.doctype = scan.doctype
    context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
    context.pointee.sax.pointee = SAXCallbacks.handler
    UnsafeBufferPointer(rebasing: text[..<scan.end]).withMemoryRebound(to: CChar.self) {
      characters in
      // The text is UTF-8 whatever its declaration says. Nothing is loaded from anywhere: without a
      // document type declaration there is nothing to load, and the network is closed besides.
      let options = XML_PARSE_IGNORE_ENC.rawValue | XML_PARSE_NONET.rawValue
      // Nothing is built, so there is no document to free.
      _ = xmlCtxtReadMemory(
        context, characters.baseAddress, Int32(characters.count), nil, nil, Int32(options))
    }
    if let failure = progress.pointee.failure { throw failure }
    guard context.pointee.wellFormed == 1, scan.end == text.count,
      progress.pointee.elementCount > 0, progress.pointee.open.isEmpty
    else {
      throw XMLFailure(.notWellFormed(message: "the document is not complete"))
    }
  }

  /// How far the parser has read; bytes of the text.
  ///
  /// libxml2 drops what it has read of a long text and moves the rest to its buffer's beginning.
  final var currentOffset: Int {
    guard let input = context.pointee.input, let base = input.pointee.base else { return 0 }
    return min(Int(input.pointee.consumed) + (input.pointee.cur - base), text.count)
  }

  /// Keeps the first failure and ends the parse.
  final func refuse(_ reason: XMLFailure.Reason, at place: XMLPlace?) {
    guard progress.pointee.failure == nil else { return }
    progress.pointee.failure = XMLFailure(reason, at: place)
    xmlStopParser(context)
  }

  private final var tagNamePlace: XMLPlace {
    let start = cursor.offset + 1
    return cursor.place(of: start..<AttributeTokens.endOfName(in: text, from: start), in: text)
  }
}

// What the callbacks call.
extension SAXSession {
  final func didStartElement(_ tag: SAXStartTag) {
    guard progress.pointee.failure == nil else { return }
    // The parser stands behind the attributes, whose values cannot hold "<".
    let previous = cursor.offset
    var open = currentOffset
    while open > previous, open == text.count || text[open] != .lessThan { open -= 1 }
    progress.pointee.cursor.advance(to: open, in: text)

    progress.pointee.elementCount += 1
    let declarations =
      (progress.pointee.open.last?.declarations ?? 0) + Int(tag.declarationCount)
    progress.pointee.open.append(OpenElement(declarations: declarations))
    let deepest = min(limits.depth, LibXML2.deepestNesting)
    if progress.pointee.open.count > deepest {
      refuse(.tooDeep(limit: deepest), at: tagNamePlace)
    } else if declarations > limits.attributesPerElement {
      // libxml2 looks a prefix up by going through all that are in force.
      refuse(.tooManyAttributes(limit: limits.attributesPerElement), at: tagNamePlace)
    } else if progress.pointee.elementCount > limits.elements {
      refuse(.tooManyElements(limit: limits.elements), at: tagNamePlace)
    } else {
      startElement(tag)
    }
  }

  final func didReadCharacters(_ utf8: UnsafeBufferPointer<UInt8>) {
    guard progress.pointee.failure == nil, !progress.pointee.open.isEmpty else { return }
    let innermost = progress.pointee.open.count - 1
    progress.pointee.open[innermost].textBytes += utf8.count
    if progress.pointee.open[innermost].textBytes > limits.textBytesPerElement {
      refuse(
        .textTooLong(limit: limits.textBytesPerElement),
        at: cursor.point(at: currentOffset, in: text))
    } else {
      characters(utf8)
    }
  }

  final func didEndElement(_ tag: SAXEndTag) {
    guard progress.pointee.failure == nil, progress.pointee.open.popLast() != nil else { return }
    endElement(tag)
  }

  final func didFindDoctype() {
    let place = progress.pointee.doctype.map {
      SourceCursor.start.place(of: $0..<$0 + "<!DOCTYPE".utf8.count, in: text)
    }
    refuse(.doctype, at: place)
  }

  /// Takes any error as the end: libxml2 itself reads on after those of namespaces.
  ///
  /// Its warnings, of relative namespace names for one, change nothing in what is read.
  final func didReport(level: xmlErrorLevel, message: UnsafePointer<CChar>?) {
    guard progress.pointee.failure == nil, level.rawValue >= XML_ERR_ERROR.rawValue else { return }
    progress.pointee.failure = XMLFailure(
      .notWellFormed(message: LibXML2.message(message)),
      at: cursor.point(at: currentOffset, in: text))
    seaworthyEndParseAfterError(context)
  }
}
