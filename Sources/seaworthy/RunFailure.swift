import SeaworthyAssessment
import SeaworthyLedger
import SeaworthyPhrases
import SeaworthyStandards

/// What ends a run before its answer, in one clear sentence, and with which exit status.
struct RunFailure: Error {
  let status: ExitStatus
  let phrase: Phrase

  private init(_ status: ExitStatus, _ phrase: Phrase) {
    self.status = status
    self.phrase = phrase
  }

  /// Something that was asked for and does not exist.
  static func usage(_ phrase: Phrase) -> RunFailure { RunFailure(.usage, phrase) }

  /// A file, a folder or the ledger that stood in the way.
  static func environment(_ phrase: Phrase) -> RunFailure { RunFailure(.environment, phrase) }

  /// The failure that an error of a room amounts to; nil for one that is not the run's.
  init?(_ error: any Error) {
    switch error {
    case let failure as RunFailure: self = failure
    case let error as LedgerError: self = .environment(error.phrase)
    case let error as DecisionError: self = .usage(error.phrase)
    case let error as AssessmentError: self = .usage(error.phrase)
    case let error as StandardChoiceError:
      if case .noneInEffect = error {
        self = .environment(error.phrase)
      } else {
        self = .usage(error.phrase)
      }
    default: return nil
    }
  }
}
