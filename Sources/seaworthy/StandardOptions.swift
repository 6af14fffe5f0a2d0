import ArgumentParser
import Foundation
import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyStandards
import SeaworthyTime

/// Under which scoring standard to work.
struct StandardOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A scoring standard: its file, NAME, NAME@VERSION, or a folder of several. Default: the one in effect then.",
      valueName: "file|name|folder"))
  var standard: String?

  /// The standard asked for, else the one in effect at an instant.
  func scoringStandard(at t: Instant) throws -> ScoringStandard {
    try StandardArgument.choice(standard, at: t).standard
  }

  /// The standard asked for, else the one that was read from a file of these bytes, else the one in
  /// effect at an instant.
  func scoringStandard(of digest: Digest?, at t: Instant) throws -> ScoringStandard {
    if standard == nil, let digest, let known = try StandardArgument.known()[digest] {
      return known.standard
    }
    return try scoringStandard(at: t)
  }
}

/// A standard as it is named on the command line.
enum StandardArgument {
  /// The shipped standard and those that the person keeps.
  static func known() throws -> KnownStandards {
    KnownStandards(
      [KnownStandard(try Shipped.standard(), from: .shipped)]
        + (try StandardFolder().standards()))
  }

  /// What a file, a folder or a name stands for; without any, what is in effect at an instant. That
  /// one was taken of several that began together is told.
  static func choice(_ argument: String?, at t: Instant) throws -> KnownStandard {
    let choice: StandardChoice
    if let argument {
      let isThere = FileManager.default.fileExists(atPath: argument)
      if StandardFolder.isFolder(argument) {
        choice = try KnownStandards(try StandardFolder(argument).standards()).inEffect(at: t)
      } else if isThere || argument.contains("/") || argument.hasSuffix(".xml") {
        return KnownStandard(try StandardFile(argument).standard(), from: .file(argument))
      } else {
        choice = try known().named(argument, at: t)
      }
    } else {
      choice = try known().inEffect(at: t)
    }
    if !choice.passedOver.isEmpty {
      try Terminal.error.write(
        Phrase(
          "standard.passedOver",
          [
            "taken": .text(choice.known.label),
            "others": .list(choice.passedOver.map { .text($0.label) }),
          ]))
    }
    return choice.known
  }
}
