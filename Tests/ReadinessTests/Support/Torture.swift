import Foundation

/// Whether `make properties` asks for many more histories than the suite takes.
enum Torture {
  private static let histories = ProcessInfo.processInfo.environment["SEAWORTHY_TORTURE"]
    .flatMap { Int($0) }

  static let isAsked = histories != nil

  /// How many histories to take: the usual number, or as many as are asked for.
  static func histories(usual: Int) -> Int { histories.map { max(usual, $0) } ?? usual }
}
