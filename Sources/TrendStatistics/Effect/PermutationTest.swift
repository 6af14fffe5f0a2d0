/// Whether two groups differ: how many of all ways to divide the same values into groups of these
/// sizes set their means at least so far apart.
///
/// p = the share of the arrangements with |difference of means| at or above the observed one, on
/// either side; exact, ties included. Equal values are counted together, so groups that know few
/// different values, such as 0 and 1, may be large. Valid where, without a difference, each
/// arrangement would be as likely as any other. Three against three never reach p below .10: what
/// is the least that could be reached is stated.
///
/// Source: doctrine 7, "effect of a visit"; Fisher 1935; Pitman 1937.
public struct PermutationTest: Hashable, Sendable {
  /// Why two groups can't be tested.
  public enum Fault: Error, Hashable, Sendable {
    /// A group has no values.
    case emptyGroup
    /// There are more different arrangements than ``PermutationTest/mostArrangements``, or so many
    /// equal ones, of groups of hundreds, that no number holds how many.
    case tooManyArrangements
  }

  /// How many different arrangements are counted, at most.
  public static let mostArrangements = 200_000

  /// The mean of the first group less that of the second.
  public let difference: Double
  /// The two-sided p, above 0 up to 1.
  public let p: Double
  /// The least p that these values could give in groups of these sizes.
  public let smallestP: Double

  /// Tests two groups of finite values.
  ///
  /// - Complexity: O(a d), a being the number of different arrangements and d that of the different
  ///   values.
  public init(_ one: [Double], _ other: [Double]) throws(Fault) {
    guard let least = (one + other).min(), !one.isEmpty, !other.isEmpty else {
      throw .emptyGroup
    }
    precondition((one + other).allSatisfy(\.isFinite), "what is compared is a number")
    // Counted from the least of them, sums lose no digits to a large common part.
    let arrangements = Arrangements((one + other).map { $0 - least }, choosing: one.count)
    guard arrangements.count <= Double(Self.mostArrangements) else {
      throw .tooManyArrangements
    }
    difference = Self.mean(one) - Self.mean(other)
    let observed = one.reduce(0) { $0 + ($1 - least) }
    let shares = arrangements.shares(atLeastAsFarAs: observed)
    guard shares.p.isFinite else { throw .tooManyArrangements }
    (p, smallestP) = shares
  }

  private static func mean(_ values: [Double]) -> Double {
    values.reduce(0, +) / Double(values.count)
  }
}
