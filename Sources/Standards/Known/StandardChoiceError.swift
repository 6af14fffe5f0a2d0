public import SeaworthyPhrases
public import SeaworthyTime

/// Why no standard could be chosen.
public enum StandardChoiceError: Error, Hashable, Sendable {
  /// No standard is in effect at the instant; those that there are.
  case noneInEffect(at: Instant, known: [String])
  /// There is no standard of the name; those that there are.
  case unknownName(String, known: [String])
  /// Standards of one name and version that say different things.
  case severalOfVersion([KnownStandard])

  /// What is wrong with the choice, in a sentence.
  public var phrase: Phrase {
    switch self {
    case .noneInEffect(let t, let known):
      Phrase(
        "standard.noneInEffect",
        ["time": .dateTime(Timestamp(t)), "known": .list(known.map { .text($0) })])
    case .unknownName(let name, let known):
      Phrase(
        "standard.unknownName",
        ["name": .text(name), "known": .list(known.map { .text($0) })])
    case .severalOfVersion(let standards):
      Phrase(
        "standard.severalOfVersion",
        [
          "name": .text(standards.first?.label ?? ""),
          "places": .list(standards.map { $0.origin.argument }),
        ])
    }
  }
}

extension KnownStandard.Origin {
  /// Where it is, to be filled into a phrase.
  public var argument: Phrase.Argument {
    switch self {
    case .shipped: .phrase(Phrase("standard.shipped"))
    case .file(let path): .whole(path)
    }
  }
}
