import ArgumentParser
import Foundation
import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyLedger
import SeaworthyTime

/// What a question about a ledger is asked with: the ledger, both clocks and the standard.
struct QuestionOptions: ParsableArguments {
  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var clocks: ClockOptions
  @OptionGroup var standard: StandardOptions

  /// What was true then, as asked for.
  var asOf: AsOf? { clocks.asOf }

  /// What was known then, as asked for.
  var knownAt: KnownAt? { clocks.knownAt }

  /// Loads what the question needs.
  ///
  /// - Parameter end: Until when it asks, if that is earlier than its instant: the end of a report's
  ///   period. Without a choice, the standard is the one in effect at the last instant before it:
  ///   in the first of the next period a new one may begin.
  func assessment(
    through end: Instant = .distantFuture, clock: @Sendable () -> Instant = Clock.now
  ) async throws -> Assessment {
    let ledger = try Ledger.open(at: ledger.path(), mode: .read, clock: Clock.now)
    let times = try clocks.times(in: ledger, now: clock())
    let last = min(times.asOf, end - Milliseconds(1))
    return try await Assessment(
      ledger, standard: try standard.scoringStandard(at: last), asOf: times.asOf,
      knownAt: times.receipt, knownUntil: times.knownUntil)
  }
}
