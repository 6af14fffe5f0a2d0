import ArgumentParser
import SeaworthyLedger
import SeaworthyPhrases
import SeaworthyTime

/// Both clocks of a question about a ledger.
struct ClockOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What was true then: a time with its offset, or a day, which counts as its end in UTC. Default: now.",
      valueName: "time"))
  var asOf: AsOf?

  @Option(
    help: ArgumentHelp(
      "What the ledger had received by then: a receipt such as #12, latest, or a time. Default: latest.",
      valueName: "time|#receipt|latest"))
  var knownAt: KnownAt?

  /// The clocks of a question, as a ledger counts them.
  struct Times {
    /// As of when.
    let asOf: Instant
    /// The last receipt to take into account; nil for the latest.
    let receipt: Int64?
    /// Until when that was the last.
    let knownUntil: Instant
  }

  /// What the options amount to in a ledger.
  func times(in ledger: Ledger, now: Instant) throws -> Times {
    let receipt: Int64? =
      switch knownAt {
      case .receipt(let number): try checked(number, in: ledger)
      case .time(let time): try ledger.receipt(knownAt: time)
      case .latest, nil: nil
      }
    let limit: Instant =
      switch knownAt {
      case .time(let time): min(time, now)
      case .receipt(let number): try ledger.end(ofReceipt: number) ?? now
      case .latest, nil: now
      }
    return Times(asOf: asOf?.instant ?? limit, receipt: receipt, knownUntil: limit)
  }

  /// The number of a receipt that the ledger has given.
  private func checked(_ receipt: Int64, in ledger: Ledger) throws -> Int64 {
    let latest = try ledger.latestReceipt()
    guard receipt <= latest else {
      throw RunFailure.usage(
        Phrase(
          "run.unknownReceipt",
          ["receipt": .text(String(receipt)), "latest": .text(String(latest))]))
    }
    return receipt
  }
}
