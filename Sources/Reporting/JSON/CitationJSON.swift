import SeaworthyInspection
import SeaworthyReadiness

/// A place in a kept document, as JSON.
struct CitationJSON: Encodable {
  /// The names of the files, by the documents' digests.
  typealias Files = [Digest: String]

  let report: String?
  let revision: Int?
  let digest: String
  let path: String
  let file: String?
  let line: Int

  init(_ citation: Citation, sources: Files) {
    report = citation.document?.text
    revision = citation.revision
    digest = citation.digest.hexadecimal
    path = citation.path
    file = sources[citation.digest]
    line = citation.line
  }
}
