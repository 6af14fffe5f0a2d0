import ArgumentParser
import SeaworthyInspection

/// Severities as a person types them: `disabling,restrictive`.
struct SeverityList: ExpressibleByArgument {
  let severities: Set<Severity>

  static let allNames = Severity.allCases.map(\.rawValue).joined(separator: ", ")

  init?(argument: String) {
    let names = argument.split(separator: ",", omittingEmptySubsequences: false)
    let severities = names.compactMap { Severity(rawValue: String($0)) }
    guard severities.count == names.count else { return nil }
    self.severities = Set(severities)
  }
}
