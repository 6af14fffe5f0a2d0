import SeaworthyInspection
import Testing

/// A document that a fixture or a sample is.
struct GoodDocument: Sendable, CustomTestStringConvertible {
  let name: String
  let document: SeaworthyDocument

  var testDescription: String { name }

  /// Every fixture that is a document, and the samples in which every name stands.
  static let all: [GoodDocument] = {
    let files = ((try? Fixture.paths(in: ".")) ?? []).compactMap { path in
      (try? Fixture.bytes(path)).map { (path, $0) }
    }
    let samples = [("report", SampleXML.report), ("register", SampleXML.register)]
    return (files + samples.map { ($0, Array($1.utf8)) }).compactMap { name, bytes in
      guard case .document(let document, _, _) = InspectionDecoder.decode(bytes) else {
        return nil
      }
      return GoodDocument(name: name, document: document)
    }
  }()
}
