import ArgumentParser
import Foundation

/// What importing and validating have in common: what to read, and how to tell of it.
struct ImportOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Files and folders; - is one report on standard input.", valueName: "path"))
  var paths: [String]

  @Option(help: "How to tell what became of the files.")
  var format: ImportFormat = .text

  @Option(
    help: ArgumentHelp("How many files to check at once. Default: one a core.", valueName: "n"))
  var jobs: Int?

  @Flag(help: "List every file, however many there are, and every notice.")
  var verbose = false

  @Flag(help: "Write nothing but errors.")
  var quiet = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a whole number from 1.") }
    if verbose, quiet { throw ValidationError("--verbose and --quiet exclude each other.") }
  }

  /// How many files to check at once.
  var jobCount: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }
}

/// How an import tells what became of the files.
enum ImportFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}
