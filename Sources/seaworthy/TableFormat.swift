import ArgumentParser

/// How a table is written to the output.
enum TableFormat: String, ExpressibleByArgument, CaseIterable {
  case table
  case json
  case csv
}
