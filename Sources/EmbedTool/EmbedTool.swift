import Foundation

/// Writes files as one Swift source: `EmbedTool OUTPUT ROOT FILE…`.
///
/// Every file must be UTF-8; it comes out byte for byte, under its path below ROOT.
@main
struct EmbedTool {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else {
      FileHandle.standardError.write(Data("usage: EmbedTool OUTPUT ROOT FILE…\n".utf8))
      exit(2)
    }
    let root = arguments[2].hasSuffix("/") ? arguments[2] : arguments[2] + "/"
    var source = """
      /// The files that travel inside the program, by their path, in the order of their paths.
      enum EmbeddedFiles {
        static let all: [(path: StaticString, contents: StaticString)] = [

      """
    for file in arguments.dropFirst(3) {
      let data = try Data(contentsOf: URL(filePath: file))
      guard let text = String(data: data, encoding: .utf8) else {
        throw EmbedError.notUTF8(file)
      }
      source += "    (\(literal(String(file.dropFirst(root.count)))), \(literal(text))),\n"
    }
    source += "  ]\n}\n"
    try Data(source.utf8).write(to: URL(filePath: arguments[1]))
  }

  /// A one-line literal: only what Swift would read otherwise is escaped.
  static func literal(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0xFEFF:
        result += "\\u{\(String(scalar.value, radix: 16))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

enum EmbedError: Error { case notUTF8(String) }
