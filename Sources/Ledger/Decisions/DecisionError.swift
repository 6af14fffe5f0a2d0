public import SeaworthyInspection
public import SeaworthyPhrases

/// Why a decision cannot be taken as it was asked for. Nothing is kept of it.
public enum DecisionError: Error, Hashable, Sendable {
  /// Nothing in the ledger goes by what was given.
  case nothingKnown(by: String)
  /// Several things in the ledger begin with what was given.
  case ambiguous(String, count: Int)
  /// The document that is to stand is not one of those of the identifier.
  case notAmong(Digest, identifier: DocumentIdentifier)
  /// This is a held file itself, which cannot stand.
  case notADocument(Digest)
  /// A held file is put right by a document of its own form, and this is none.
  case notOfForm(Digest, DocumentForm)
  /// There is no reason.
  case noReason
  /// No batch has the name.
  case unknownBatch(String, known: [String])
  /// It is decided so already.
  case decidedAlready

  /// The error in one sentence.
  public var phrase: Phrase {
    switch self {
    case .nothingKnown(let text): Phrase("deciding.nothingKnown", ["text": .whole(text)])
    case .ambiguous(let text, let count):
      Phrase("deciding.ambiguous", ["text": .whole(text), "count": .number(count)])
    case .notAmong(let digest, let identifier):
      Phrase(
        "deciding.notAmong",
        ["digest": .text(digest.short), "identifier": .text(identifier.text)])
    case .notADocument(let digest):
      Phrase("deciding.notADocument", ["digest": .text(digest.short)])
    case .notOfForm(let digest, let form):
      Phrase("deciding.notOfForm.\(form.rawValue)", ["digest": .text(digest.short)])
    case .noReason: Phrase("deciding.noReason")
    case .unknownBatch(let name, let known) where known.isEmpty:
      Phrase("deciding.noBatch", ["name": .whole(name)])
    case .unknownBatch(let name, let known):
      Phrase(
        "deciding.unknownBatch",
        ["name": .whole(name), "known": .list(known.map { .whole($0) })])
    case .decidedAlready: Phrase("deciding.already")
    }
  }
}
