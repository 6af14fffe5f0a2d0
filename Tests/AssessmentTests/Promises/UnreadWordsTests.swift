import Foundation
import SeaworthyTime
import Testing

/// No word that cannot be read makes a boat look better: every code word of every report of the
/// fixture region, misspelt, dropped, translated, capitalised, emptied or of another list, with the
/// boat's earlier reports in the ledger. Source: product, promise 1.
@Suite("Words that cannot be read")
struct UnreadWordsTests {
  /// Whether `make torture` asks for all mutants; the suite takes some of them.
  private static let isAsked =
    ProcessInfo.processInfo.environment["SEAWORTHY_TORTURE"] != nil

  @Test("never raise a low or a band, nor better a condition, against the good file")
  func neverBetter() async throws {
    let codes = try CodeWords.shipped.get()
    var counts: [WordMutant.Change: Int] = [:]
    for (place, report) in try EarlierReports.ofRegion().enumerated() {
      let mutants = WordMutant.all(of: report.text, codes)
      #expect(mutants.count > 20, "\(report.name)")
      let step = Self.isAsked ? 1 : 97
      let taken = stride(from: Self.isAsked ? 0 : place, to: mutants.count, by: step)
        .map { mutants[$0] }
      for after in [Milliseconds.days(1), .days(40)] {
        let good = try await report.figures(report.text, after: after)
        try await withThrowingTaskGroup(of: Void.self) { group in
          for mutant in taken {
            group.addTask {
              let better = try await report.figures(mutant.text, after: after).better(than: good)
              #expect(
                better.isEmpty,
                "\(better) of \(report.name) by \(mutant.word) \(mutant.change), after \(after)")
            }
          }
          try await group.waitForAll()
        }
      }
      for mutant in taken { counts[mutant.change, default: 0] += 1 }
    }
    #expect(Set(counts.keys) == Set(WordMutant.Change.allCases))
    let total = counts.values.reduce(0, +)
    if Self.isAsked { print("mutants of code words: \(total) (\(counts))") }
  }
}
