import Foundation

/// A fixture's text with the encoding in which its file holds it.
struct FixtureText: Sendable {
  var text: String
  private let encoding: String.Encoding

  /// The files of a folder of the fixtures, by name.
  static func all(in folder: String) throws -> [(name: String, text: FixtureText)] {
    let url = FixtureRegion.folder.appending(path: folder)
    return try FileManager.default.subpathsOfDirectory(atPath: url.path).sorted()
      .filter { $0.hasSuffix(".xml") }
      .compactMap { path in
        let bytes = try Data(contentsOf: url.appending(path: path))
        return FixtureText([UInt8](bytes)).map { ("\(folder)/\(path)", $0) }
      }
  }

  /// The text of a file; nil if its bytes are none in its encoding.
  init?(_ bytes: [UInt8]) {
    encoding = Self.encoding(of: bytes)
    guard let text = String(bytes: bytes, encoding: encoding) else { return nil }
    self.text = text
  }

  private static func encoding(of bytes: [UInt8]) -> String.Encoding {
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    let declaration = String(decoding: bytes.prefix(100), as: UTF8.self).lowercased()
    if declaration.contains("iso-8859-1") { return .isoLatin1 }
    return declaration.contains("windows-1252") ? .windowsCP1252 : .utf8
  }

  /// The bytes of a file that holds the text.
  func bytes() -> [UInt8] { [UInt8](text.data(using: encoding) ?? Data()) }
}
