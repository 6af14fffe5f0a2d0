import ArgumentParser
import Foundation

/// With what status the program ends. Never a count.
enum ExitStatus: Int32, CaseIterable {
  /// All was done, and clean.
  case done = 0
  /// All was done, but some input was refused or held.
  case dataNotClean = 1
  /// The command line was not understood, or asks for what does not exist.
  case usage = 2
  /// The environment stood in the way: a file, a folder, the ledger, or somebody's Ctrl-C.
  case environment = 3

  /// The status for an error that a verb threw and the exit code that the argument parser gives it.
  ///
  /// The parser's own code for bad usage is 64. For an error that it does not know it has 1, which
  /// here would say that all was done; only a verb that throws that very code says so.
  init(_ error: any Error, _ code: ExitCode) {
    switch code {
    case .success: self = .done
    case .validationFailure: self = .usage
    default:
      self = (error as? ExitCode).flatMap { ExitStatus(rawValue: $0.rawValue) } ?? .environment
    }
  }

  /// The code to throw from a verb.
  var code: ExitCode { ExitCode(rawValue) }

  /// Ends the program with it.
  func end() -> Never { exit(rawValue) }

  /// What the help of every verb says about it.
  static let help = """
    EXIT STATUS
      0  done and clean
      1  done, but some input was refused or held
      2  bad usage: an option, a period or a vessel that does not exist
      3  the environment stood in the way: a file, a folder or the ledger, or
         somebody stopped an import by Ctrl-C
    """
}
