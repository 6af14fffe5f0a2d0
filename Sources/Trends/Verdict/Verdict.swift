/// What may be said of a series.
///
/// Source: doctrine 7, "Verdicts", in the words of MIMOSA CCOM.
public enum Verdict: Hashable, Sendable {
  /// It goes the better way.
  case improving(Extent)
  /// It goes the worse way.
  case worsening(Extent)
  /// Whatever change there may be is too small to matter.
  case stable
  /// It goes up and down by more than matters, and no way over the whole.
  case fluctuating
  /// The points do not say.
  case undetermined

  /// How great a change is that was called.
  public enum Extent: String, Hashable, Sendable, CaseIterable {
    /// It surely is more than the smallest that matters.
    case significantly
    /// It may or may not be.
    case plainly
    /// It is less, as far as it can be seen.
    case slightly
  }

  /// The code word: `improving`, `significantlyWorsening`, `stable`.
  public var word: String {
    switch self {
    case .improving(let extent): extent.word("improving")
    case .worsening(let extent): extent.word("worsening")
    case .stable: "stable"
    case .fluctuating: "fluctuating"
    case .undetermined: "undetermined"
    }
  }

  /// Every verdict.
  public static let all: [Verdict] =
    Extent.allCases.map { .improving($0) } + Extent.allCases.map { .worsening($0) }
    + [.stable, .fluctuating, .undetermined]
}

extension Verdict.Extent {
  fileprivate func word(_ verdict: String) -> String {
    self == .plainly ? verdict : rawValue + verdict.prefix(1).uppercased() + verdict.dropFirst()
  }
}
