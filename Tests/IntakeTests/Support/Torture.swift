import Foundation

/// Whether `make torture` asks for many more cases than the suite takes, and to be told of.
enum Torture {
  private static let mutants = ProcessInfo.processInfo.environment["SEAWORTHY_TORTURE"]
    .flatMap { Int($0) }

  static let isAsked = mutants != nil

  /// How many cases to take: the usual number, or as many as are asked for, of which 100,000
  /// mutants elsewhere are the full measure.
  static func cases(usual: Int, full: Int) -> Int {
    mutants.map { max(usual, full * $0 / 100_000) } ?? usual
  }

  /// Prints counts if they are asked for.
  static func tell(_ counts: @autoclosure () -> String) {
    if isAsked { print(counts()) }
  }
}
