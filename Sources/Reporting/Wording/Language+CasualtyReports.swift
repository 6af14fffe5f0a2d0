import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime

extension Language {
  /// How a casualty report stands: `CASREP: was due by 12 Mar 2026 08:00 UTC, none on record`.
  func casualtyReport(_ clock: CasualtyClock) -> String {
    var values: [String: Phrase.Argument] = ["due": .text(time(clock.due))]
    switch clock.standing {
    case .open(let limit): values["limit"] = .text(time(limit))
    case .inTime(let sent): values["sent"] = .text(time(sent))
    case .late(let sent, let late):
      values["sent"] = .text(time(sent))
      values["length"] = .text(duration(late))
    case .notDue, .missing, .undated: break
    }
    return text("report.casrep.\(clock.standing.word)", values)
  }

  /// Whether the command is to be told of a discrepancy; nil where it is not.
  func tellingTheCommand(_ clock: CasualtyClock) -> String? {
    switch clock.command {
    case .yes: text("report.casrep.command.yes")
    case .unlessCorrected(let limit):
      text("report.casrep.command.unlessCorrected", ["limit": .text(time(limit))])
    case .no, nil: nil
    }
  }
}
