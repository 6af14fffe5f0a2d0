import SeaworthyLedger

/// How far an import is.
public struct ImportProgress: Hashable, Sendable {
  /// How many files are done.
  public var files = 0
  /// How many of them were refused or could not be read.
  public var refused = 0
  /// The share of the work that is done, from 0 to 1; nil if nobody knows how much there is.
  public var share: Double?

  /// An import that has not begun.
  public init() {}

  /// Counts a file.
  mutating func add(_ file: FileResult) {
    files += 1
    switch file.outcome {
    case .handed(.refused), .notRead: refused += 1
    case .handed, .leftAlone: break
    }
  }
}
