import ArgumentParser
import Foundation
import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyLedger
import SeaworthyPhrases
import SeaworthyTime

/// What a question about a ledger is asked with: the ledger, both clocks and the standard.
struct QuestionOptions: ParsableArguments {
  @OptionGroup var ledger: LedgerOptions

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

  @OptionGroup var standard: StandardOptions

  /// Loads what the question needs.
  func assessment(clock: @Sendable () -> Instant = Clock.now) async throws -> Assessment {
    let ledger = try Ledger.open(at: ledger.path(), mode: .read, clock: Clock.now)
    let receipt: Int64? =
      switch knownAt {
      case .receipt(let number): try checked(number, in: ledger)
      case .time(let time): try ledger.receipt(knownAt: time)
      case .latest, nil: nil
      }
    let now = clock()
    let limit: Instant =
      switch knownAt {
      case .time(let time): min(time, now)
      case .receipt(let number): try ledger.end(ofReceipt: number) ?? now
      case .latest, nil: now
      }
    return try await Assessment(
      ledger, standard: try standard.scoringStandard(), asOf: asOf?.instant ?? limit,
      knownAt: receipt,
      knownUntil: limit)
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
