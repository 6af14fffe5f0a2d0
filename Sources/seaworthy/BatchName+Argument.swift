public import ArgumentParser
public import SeaworthyIntake

extension BatchName: ExpressibleByArgument {
  /// Reads a name as a person types it.
  public init?(argument: String) {
    self.init(argument)
  }
}
