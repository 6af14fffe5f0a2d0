public import SeaworthyPhrases

extension ImportSummary {
  /// The numbers in a sentence, such as `31 files: 30 kept, 1 revised.`; outcomes that no file had
  /// are left out.
  ///
  /// - Parameter isDryRun: Whether they are what an import would give.
  public func phrase(isDryRun: Bool) -> Phrase {
    let notRead = (faults?.count ?? 0) + (omitted?.faults ?? 0)
    let counts: [(outcome: String, count: Int)] = [
      ("kept", summary.kept), ("alreadyKept", summary.alreadyKept), ("revised", summary.revised),
      ("conflicting", summary.conflicting), ("held", summary.held), ("refused", summary.refused),
      ("notRead", notRead),
    ]
    let words = counts.filter { $0.count > 0 }.map { outcome, count in
      Phrase.Argument.phrase(Phrase("summary.\(outcome)", ["count": .number(count)]))
    }
    guard !words.isEmpty else { return Phrase("summary.nothing") }
    let key =
      if isDryRun { "summary.dryRun" } else if rolledBack == true { "summary.rolledBack" } else {
        "summary.run"
      }
    return Phrase(key, ["files": .number(summary.files), "counts": .list(words)])
  }

  /// How many things were left alone, in a sentence; nil if none was.
  public var leftAlonePhrase: Phrase? {
    guard summary.leftAlone > 0 else { return nil }
    return Phrase("summary.leftAlone", ["count": .number(summary.leftAlone)])
  }
}
