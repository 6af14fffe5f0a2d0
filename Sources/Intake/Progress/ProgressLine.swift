public import SeaworthyPhrases
public import SeaworthyTime

/// How far an import is, how fast it goes and how long it still takes, in one line.
public struct ProgressLine: Hashable, Sendable {
  private let progress: ImportProgress
  private let elapsed: Milliseconds

  /// The line for a progress after a time.
  public init(_ progress: ImportProgress, after elapsed: Milliseconds) {
    self.progress = progress
    self.elapsed = elapsed
  }

  /// The line in words.
  public var phrase: Phrase {
    Phrase("progress.line", ["parts": .list(parts.map { .phrase($0) })])
  }

  /// The line for a terminal that is so many columns wide: a bar, if the share is known, and as
  /// much of the words as fits beside it.
  public func text(width: Int, in language: Language) -> String {
    var words = ""
    let room = width - 1 - (progress.share == nil ? 0 : Self.smallestBar + 1)
    for part in parts.map(language.text) {
      let longer = words.isEmpty ? part : words + ", " + part
      guard longer.count <= room else { break }
      words = longer
    }
    guard let share = progress.share else { return words }
    let columns = min(Self.largestBar, width - 2 - words.count)
    guard columns >= Self.smallestBar else { return words }
    let filled = Int((share * Double(columns)).rounded(.down))
    let bar =
      String(repeating: "█", count: filled) + String(repeating: "░", count: columns - filled)
    return words.isEmpty ? bar : bar + " " + words
  }

  private static let smallestBar = 10
  private static let largestBar = 24

  /// What there is to say, the most important first.
  private var parts: [Phrase] {
    var parts: [Phrase] = []
    if let share = progress.share {
      parts.append(Phrase("progress.share", ["percent": .number(Int(share * 100))]))
    }
    parts.append(Phrase("progress.files", ["files": .number(progress.files)]))
    if let left { parts.append(left) }
    if let rate { parts.append(Phrase("progress.rate", ["files": .number(rate)])) }
    if progress.refused > 0 {
      parts.append(Phrase("progress.refused", ["files": .number(progress.refused)]))
    }
    return parts
  }

  /// Files a second; nil as long as there is too little to tell it from.
  private var rate: Int? {
    elapsed.count < 500 ? nil : Int(Int64(progress.files) * 1000 / elapsed.count)
  }

  /// How long it still takes, if it goes on as it did; nil as long as that is a guess.
  private var left: Phrase? {
    guard let share = progress.share, share >= 0.02, elapsed.count >= 1000 else { return nil }
    let seconds = Int((Double(elapsed.count) / 1000 * (1 - share) / share).rounded())
    let (minutes, rest) = seconds.quotientAndRemainder(dividingBy: 60)
    return minutes == 0
      ? Phrase("progress.secondsLeft", ["seconds": .number(rest)])
      : Phrase(
        "progress.minutesLeft", ["minutes": .number(minutes), "seconds": .number(rest)])
  }
}
