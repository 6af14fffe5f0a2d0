import SeaworthyInspection
import SeaworthyReadiness

/// The places that a document cites, grouped by file: file 3, line 45 is `3:45`.
struct SourceIndex: Hashable, Sendable {
  /// The cited files, by name, then by digest.
  let documents: [Document]
  private let numbers: [Digest: Int]

  /// The places, in any order, however often each is cited.
  init(_ citations: [Citation], fileNames: [Digest: String]) {
    documents = Dictionary(grouping: citations, by: \.digest)
      .map { digest, citations in
        Document(digest: digest, fileName: fileNames[digest], citations: citations)
      }
      .sorted { ($0.fileName ?? "", $0.digest) < ($1.fileName ?? "", $1.digest) }
    numbers = Dictionary(
      uniqueKeysWithValues: documents.enumerated().map { ($1.digest, $0 + 1) })
  }

  /// The number of a citation's file, from 1; nil if nothing cites it.
  func number(of citation: Citation) -> Int? { numbers[citation.digest] }

  /// A file that is cited.
  struct Document: Hashable, Sendable {
    /// The digest of its canonical form, or of a held file's bytes.
    var digest: Digest
    /// The file's name, if the ledger knows one.
    var fileName: String?
    /// Its identifier; nil for a held file whose identifier could not be read.
    var identifier: DocumentIdentifier?
    /// Its revision.
    var revision: Int?
    /// The lines that are cited, in order.
    var lines: [Line]

    fileprivate init(digest: Digest, fileName: String?, citations: [Citation]) {
      self.digest = digest
      self.fileName = fileName
      identifier = citations.compactMap(\.document).min()
      revision = citations.compactMap(\.revision).max()
      lines = Dictionary(grouping: citations, by: \.line)
        .map { Line(number: $0, paths: Set($1.map(\.path)).sorted()) }
        .sorted { $0.number < $1.number }
    }
  }

  /// A line that is cited.
  struct Line: Hashable, Sendable {
    /// Its number, from 1.
    var number: Int
    /// The paths of the elements that begin on it, sorted.
    var paths: [String]
  }
}
