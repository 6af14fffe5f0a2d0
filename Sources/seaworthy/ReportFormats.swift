import ArgumentParser
import SeaworthyReporting

/// Formats of a report as a person types them: `html,json`.
struct ReportFormats: ExpressibleByArgument {
  var formats: Set<ReportFormat>

  static let all = ReportFormats(formats: Set(ReportFormat.allCases))
  static let allNames = ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")

  init(formats: Set<ReportFormat>) {
    self.formats = formats
  }

  init?(argument: String) {
    let names = argument.split(separator: ",", omittingEmptySubsequences: false)
    let formats = names.compactMap { ReportFormat(rawValue: String($0)) }
    guard formats.count == names.count else { return nil }
    self.formats = Set(formats)
  }
}
