import Foundation
import SeaworthyNotices
import Testing

/// Fixtures that are imported one after another, beside what must become of them.
struct ImportCase: Sendable, CustomTestStringConvertible {
  /// The case's name: its folder's, or its archive's.
  let name: String
  /// The files to import, in this order.
  let paths: [String]
  let expected: Expected

  var testDescription: String { name }

  /// What stands beside the files.
  struct Expected: Decodable, Sendable {
    var rules: Rules?
    /// What becomes of each file; nil if all are kept.
    var outcomes: [String: String]?
    var notices: [ToldNotice]
  }

  /// Rules other than an import's usual ones.
  struct Rules: Decodable, Sendable {
    var schema: Bool?
    var vessels: Int?
    var entries: Int?
    var unpackedBytes: Int?
  }

  /// The folders of a folder of the fixtures, each a case.
  static func folders(in name: String) throws -> [ImportCase] {
    let folder = "\(FixturesTests.folder)/\(name)"
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { name in
      let files = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(name)").sorted()
        .filter { $0 != "expected.json" }
      return ImportCase(
        name: name, paths: files.map { "\(folder)/\(name)/\($0)" },
        expected: try expected(at: "\(folder)/\(name)/expected.json"))
    }
  }

  /// The archives beside which it stands what they must cause, each a case.
  static func archives() throws -> [ImportCase] {
    let folder = "\(FixturesTests.folder)/archives"
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .filter { $0.hasSuffix(".expected.json") }
      .map { file in
        let name = String(file.dropLast(".expected.json".count))
        return ImportCase(
          name: name, paths: ["\(folder)/\(name)"],
          expected: try expected(at: "\(folder)/\(file)"))
      }
  }

  private static func expected(at path: String) throws -> Expected {
    try JSONDecoder().decode(Expected.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
  }
}

/// A notice as it is told of a file.
struct ToldNotice: Hashable, Decodable, Sendable {
  var file: String
  var code: String
  var severity: String
  var line: Int?
  var column: Int?
  var found: String?
  var allowed: [String]?
  var nearest: String?

  init(_ notice: Notice, of file: String) {
    self.file = file.split(separator: "/").last.map(String.init) ?? file
    code = notice.kind.code
    severity = notice.kind.severity.rawValue
    line = notice.place?.line
    column = notice.place?.column
    found = notice.found
    allowed = notice.allowed.isEmpty ? nil : notice.allowed
    nearest = notice.nearest
  }
}
