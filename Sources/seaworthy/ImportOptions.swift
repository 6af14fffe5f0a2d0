import ArgumentParser
import Foundation
import SeaworthyIntake

/// What importing and validating have in common: what to read, and how to tell of it.
struct ImportOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Files, folders and archives (zip, tar, tar.gz, gz); - is standard input.", valueName: "path")
  )
  var paths: [String]

  @Option(help: "How to tell what became of the files.")
  var format: ImportFormat = .text

  @Option(
    help: ArgumentHelp("How many files to check at once. Default: one a core.", valueName: "n"))
  var jobs: Int?

  @Flag(
    help: """
      Refuse a file that has a warning, of its own or against the boat's other reports, instead of \
      keeping it. What registers say is known only when all files are in, and refuses none.
      """)
  var strict = false

  @Option(
    help: ArgumentHelp(
      "Write a table of all files that are refused or held, for a spreadsheet.",
      valueName: "file"))
  var listRefused: String?

  @Flag(help: "Show every notice, and every file that needs attention.")
  var all = false

  @Flag(help: "List every file, however many there are, and every notice.")
  var verbose = false

  @Flag(help: "Write nothing but errors.")
  var quiet = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a whole number from 1.") }
    if verbose, quiet { throw ValidationError("--verbose and --quiet exclude each other.") }
  }

  @OptionGroup var standard: StandardOptions

  /// How files are checked: the options, and the classes that have checklists.
  func rules() throws -> ImportRules {
    ImportRules(
      jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount,
      checklists: ChecklistCodes(try standard.scoringStandard(at: Clock.now())),
      isStrict: strict)
  }

  /// Imports the files, and tells what becomes of them.
  func run(_ importer: Importer, isDryRun: Bool) async throws {
    var telling = try ImportTelling(self)
    let amount = telling.needsAmount ? InputAmount(paths) : nil
    let ending = await importer.run(paths, of: amount) { telling.tell($0) }
    try telling.end(ending, isDryRun: isDryRun)
  }
}

/// How an import tells what became of the files.
enum ImportFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}
