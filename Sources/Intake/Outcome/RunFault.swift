public import SeaworthyPhrases

/// A fault of the run itself, not of what a file says: a file that could not be read.
public struct RunFault: Error, Hashable, Sendable {
  /// What stands in the way.
  public enum Reason: Error, Hashable, Sendable {
    /// There is nothing of that name, or it went away meanwhile.
    case notFound
    /// The system does not allow it to be read.
    case permission
    /// The system reports a fault; the code is its own.
    case io(code: Int)
  }

  /// What stands in the way.
  public let reason: Reason
  /// The file or folder, as people are told it.
  public let file: String

  /// A fault with a file or folder.
  public init(_ reason: Reason, file: String) {
    self.reason = reason
    self.file = file
  }

  /// The fault in one sentence.
  public var phrase: Phrase {
    switch reason {
    case .notFound: Phrase("fault.notFound", ["file": .whole(file)])
    case .permission: Phrase("fault.permission", ["file": .whole(file)])
    case .io(let code): Phrase("fault.io", ["file": .whole(file), "code": .number(code)])
    }
  }
}
