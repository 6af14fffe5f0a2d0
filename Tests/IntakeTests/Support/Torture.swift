import Foundation

/// Whether `make torture` asks for many more cases than the suite takes, and to be told of.
enum Torture {
  static let isAsked = ProcessInfo.processInfo.environment["SEAWORTHY_TORTURE"] != nil

  /// Prints counts if they are asked for.
  static func tell(_ counts: @autoclosure () -> String) {
    if isAsked { print(counts()) }
  }
}
