import SeaworthyInspection
import SeaworthyNotices

/// The fixtures in which every element and attribute of the format stands.
enum WholeVocabulary: String, CaseIterable, Sendable {
  case report
  case register
  case statementReply = "statement-reply"
  case statementOverride = "statement-override"
  case statementChange = "statement-change"

  /// The file's text.
  func text() throws -> String {
    String(decoding: try Fixture.bytes("whole/\(rawValue).xml"), as: UTF8.self)
  }

  /// What the file says.
  func document() throws -> SeaworthyDocument { try Self.document(of: text()) }

  /// What a text says.
  static func document(of xml: String) throws -> SeaworthyDocument {
    let result = InspectionDecoder.decode(Array(xml.utf8))
    guard case .document(let document, _, _) = result else {
      throw NotDecoded(codes: result.notices.codes)
    }
    return document
  }
}
