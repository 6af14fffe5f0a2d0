public import ArgumentParser
public import SeaworthyTime

extension Period: ExpressibleByArgument {
  /// A period as a person types it: `2026-03`, `2026-Q1`, `2026`, `FY2026-Q2` or `FY2026`.
  public init?(argument: String) { self.init(argument) }
}

extension Period.Length: ExpressibleByArgument {}
