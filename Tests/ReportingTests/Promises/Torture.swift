import Foundation

/// Whether `make torture` asks for many more cases than the suite takes.
enum Torture {
  static let isAsked = ProcessInfo.processInfo.environment["SEAWORTHY_TORTURE"] != nil
}
