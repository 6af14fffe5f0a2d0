import ArgumentParser

/// How a list is written to the output.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
  case csv
}
