/// Chooses which files of an import are listed one by one.
///
/// Every file, as long as there are few; when there are more, those that somebody has to do
/// something about, up to a cap. It remembers no more than the few.
public struct OutcomeListing: Sendable {
  /// What is listed of an import with many files.
  public enum Extent: Hashable, Sendable {
    /// The files that somebody has to do something about, up to a cap.
    case problems(cap: Int)
    /// Every file.
    case all
  }

  private let few: Int
  private let extent: Extent
  private var count = 0
  private var waiting: [FileResult] = []
  private var listed = 0
  /// How many files were left out although somebody has to do something about them.
  public private(set) var omitted = 0

  /// A choice: fifty files are few unless said otherwise.
  public init(_ extent: Extent, few: Int = 50) {
    self.extent = extent
    self.few = few
  }

  /// Takes note of a file; returns those that are to be listed now.
  public mutating func add(_ file: FileResult) -> [FileResult] {
    guard case .problems(let cap) = extent else { return [file] }
    count += 1
    waiting.append(file)
    guard count > few else { return [] }
    let due = waiting.filter { !$0.isClean }
    waiting = []
    let chosen = due.prefix(max(0, cap - listed))
    listed += chosen.count
    omitted += due.count - chosen.count
    return Array(chosen)
  }

  /// Those that are still to be listed when all files are in.
  public mutating func finish() -> [FileResult] {
    defer { waiting = [] }
    return waiting
  }
}
