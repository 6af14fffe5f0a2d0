import SeaworthyAssessment
import SeaworthyLedger
import SeaworthyPhrases

/// What broke a run, in one clear sentence: ends the program with exit status 3.
struct RunFailure: Error {
  let phrase: Phrase

  init(_ phrase: Phrase) {
    self.phrase = phrase
  }

  /// The failure that an error of a room amounts to; nil for one that is not the run's.
  init?(_ error: any Error) {
    switch error {
    case let failure as RunFailure: self = failure
    case let error as LedgerError: phrase = error.phrase
    default: return nil
    }
  }
}
