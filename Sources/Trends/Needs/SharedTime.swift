public import SeaworthyTime

/// Time that several things share in equal parts, added up exactly: what all of them have together
/// is the whole time, to the millisecond.
public struct SharedTime: Hashable, Sendable {
  /// Milliseconds by how many shared them.
  private var milliseconds: [Int: Int64] = [:]

  /// No time.
  public init() {}

  /// All of some time.
  public init(_ time: Milliseconds) {
    add(time, parts: 1, of: 1)
  }

  /// Adds so many of several equal parts of some time.
  ///
  /// - Parameters:
  ///   - time: The time, 0 or more.
  ///   - parts: How many of its parts, from 0 to `sharers`.
  ///   - sharers: In how many parts it is cut, 1 or more.
  mutating func add(_ time: Milliseconds, parts: Int, of sharers: Int) {
    guard parts > 0, time > .zero else { return }
    let (parts, sharers) = parts == sharers ? (1, 1) : (parts, sharers)
    milliseconds[sharers, default: 0] += time.count * Int64(parts)
  }

  /// The time in hours, rounded only here.
  public var hours: Double {
    milliseconds.sorted { $0.key < $1.key }
      .reduce(0) { $0 + Double($1.value) / Double($1.key) } / 3_600_000
  }

  /// The sum of two.
  static func + (left: SharedTime, right: SharedTime) -> SharedTime {
    var sum = left
    sum.milliseconds.merge(right.milliseconds, uniquingKeysWith: +)
    return sum
  }
}
