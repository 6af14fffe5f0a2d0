import SeaworthyLedger
import SeaworthyNotices
public import SeaworthyPhrases

extension FileResult {
  /// What became of the file, in a few words.
  public var phrase: Phrase {
    switch outcome {
    // An error is said beside the file; without one, its warnings were enough.
    case .handed(.refused) where !notices.hasErrors: Phrase("outcome.refusedForWarnings")
    case .handed(let outcome): outcome.phrase
    case .notRead: Phrase("outcome.notRead")
    case .leftAlone: Phrase("outcome.leftAlone")
    }
  }
}

extension KeepOutcome {
  fileprivate var phrase: Phrase {
    switch self {
    case .kept: Phrase("outcome.kept")
    case .alreadyKept(receipt: nil): Phrase("outcome.alreadyKept")
    case .alreadyKept: Phrase("outcome.alreadyKeptOtherForm")
    case .revised: Phrase("outcome.revised")
    case .conflicting: Phrase("outcome.conflicting")
    case .needsDecision(let reason, _):
      Phrase("outcome.needsDecision", ["reason": .phrase(reason.phrase)])
    case .held: Phrase("outcome.held")
    case .alreadyHeld: Phrase("outcome.alreadyHeld")
    case .refused: Phrase("outcome.refused")
    }
  }
}
