/// A path as the system has it: bytes, which need not be UTF-8.
struct RawPath: Hashable, Sendable {
  /// The bytes, without the zero that ends them for the system.
  let bytes: [UInt8]

  /// A path of bytes.
  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// A path as it was typed.
  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The path of something in this folder.
  func appending(_ name: some Collection<UInt8>) -> RawPath {
    let slash = UInt8(ascii: "/")
    return RawPath(bytes: bytes + (bytes.last == slash ? [] : [slash]) + name)
  }

  /// Hands the path to a system call.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    body(bytes.map { CChar(bitPattern: $0) } + [0])
  }
}

extension String {
  /// Bytes as people are told them: UTF-8 where they are, each other byte as `\xE9`.
  init(showing bytes: some Collection<UInt8>) {
    var shown = String.UnicodeScalarView()
    var rest = bytes[...]
    while !rest.isEmpty {
      var iterator = rest.makeIterator()
      var parser = Unicode.UTF8.ForwardParser()
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded):
        shown.append(Unicode.UTF8.decode(encoded))
        rest = rest.dropFirst(encoded.count)
      case .error(let length):
        for byte in rest.prefix(length) {
          shown += "\\x\(String(byte, radix: 16, uppercase: true))".unicodeScalars
        }
        rest = rest.dropFirst(length)
      case .emptyInput: rest = rest.dropFirst(rest.count)
      }
    }
    self.init(shown)
  }
}
