/// An attribute of a start tag event: valid only while the handler is being called.
public struct XMLTagAttribute {
  /// The number of the attribute's name; absent if it has a namespace or is not of the vocabulary.
  public let name: NameID?

  /// The value in libxml2's form, in which each ampersand stands as `&#38;`.
  private let escaped: UnsafeBufferPointer<UInt8>
  private let localNamePointer: UnsafePointer<UInt8>?
  let namespacePointer: UnsafePointer<UInt8>?

  init(
    localName: UnsafePointer<UInt8>?, namespace: UnsafePointer<UInt8>?,
    start: UnsafePointer<UInt8>?, end: UnsafePointer<UInt8>?,
    resolver: UnsafeMutablePointer<NameResolver>
  ) {
    localNamePointer = localName
    namespacePointer = namespace
    name =
      if namespace == nil, let localName { resolver.pointee.id(of: localName) } else { nil }
    let count = if let start, let end { end - start } else { 0 }
    escaped = UnsafeBufferPointer(start: start, count: count)
  }

  /// The attribute's name without its prefix.
  public var localName: String {
    localNamePointer.map { String(cString: $0) } ?? ""
  }

  /// The attribute's namespace; empty if it has none, as attributes without a prefix do.
  public var namespace: String {
    namespacePointer.map { String(cString: $0) } ?? ""
  }

  /// The value, references resolved and white space normalised.
  public var value: String {
    withValueBytes { String(decoding: $0, as: UTF8.self) }
  }

  /// Lends the bytes of `value` in UTF-8; throws what `body` throws.
  public func withValueBytes<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard escaped.contains(.ampersand) else { return try body(escaped) }
    return try unescaped.withUnsafeBufferPointer(body)
  }

  private var unescaped: [UInt8] {
    var value: [UInt8] = []
    var offset = 0
    while offset < escaped.count {
      value.append(escaped[offset])
      offset += escaped.has("&#38;", at: offset) ? 5 : 1
    }
    return value
  }
}
