import ArgumentParser

/// How an answer is written to the output.
enum DataFormat: String, ExpressibleByArgument, CaseIterable {
  case table
  case json
}
