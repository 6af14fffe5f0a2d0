/// Notices of one file: keeps the first of each kind up to a cap and goes on counting.
///
/// Totals are true; only the samples are capped, and whoever prints them says so.
public struct NoticeList: Hashable, Sendable {
  /// How many notices of one kind are kept.
  public let cap: Int
  /// The notices kept, in the order in which they were found.
  public private(set) var samples: [Notice] = []
  /// How many there were of each kind, kept or not.
  public private(set) var totals: [NoticeKind: Int] = [:]

  /// An empty list that keeps so many of each kind.
  public init(cap: Int = 100) {
    self.cap = cap
  }

  /// Adds a notice: keeps it if the cap allows, and counts it.
  public mutating func add(_ notice: Notice) {
    let total = totals[notice.kind, default: 0] + 1
    totals[notice.kind] = total
    if total <= cap { samples.append(notice) }
  }

  /// Adds another list's notices and its totals.
  public mutating func add(_ other: NoticeList) {
    for notice in other.samples { add(notice) }
    for (kind, total) in other.totals {
      let kept = other.samples.count { $0.kind == kind }
      totals[kind, default: 0] += total - kept
    }
  }

  /// Whether there is none.
  public var isEmpty: Bool { totals.isEmpty }

  /// Whether a notice says that the file cannot be scored.
  public var hasErrors: Bool { count(of: .error) > 0 }

  /// How many notices there were of a severity.
  public func count(of severity: NoticeSeverity) -> Int {
    totals.reduce(0) { $0 + ($1.key.severity == severity ? $1.value : 0) }
  }

  /// The codes found, sorted, each once.
  public var codes: [String] { totals.keys.map(\.code).sorted() }
}
