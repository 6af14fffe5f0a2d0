import Foundation
import SeaworthyTime
import Testing

/// No word that cannot be read makes a boat look better: every code word of every fixture that can
/// be kept, misspelt, dropped, translated, capitalised, emptied or of another list, with the boat's
/// earlier reports in the ledger. Source: product, promise 1.
@Suite("Words that cannot be read")
struct UnreadWordsTests {
  /// Whether `make torture` asks for all mutants; the suite takes some of them.
  private static let isAsked =
    ProcessInfo.processInfo.environment["SEAWORTHY_TORTURE"] != nil
  /// Of the region's reports the suite takes every third: they are much alike.
  private static func taken(_ documents: [GoodDocument]) -> [GoodDocument] {
    var reports = 0
    return documents.filter { document in
      guard !isAsked, document.isReportOfRegion else { return true }
      reports += 1
      return reports % 3 == 1
    }
  }

  private static let folders =
    ["region", "whole", "valid"] + (isAsked ? ["implausible", "imports"] : [])

  @Test(
    "never raise a low or a band, nor better a condition, against the good file",
    arguments: folders)
  func neverBetter(folder: String) async throws {
    let codes = try CodeWords.shipped.get()
    var counts: [WordMutant.Change: Int] = [:]
    let documents = Self.taken(try GoodDocument.all(in: [folder]))
    #expect(documents.count > 7)
    for (place, document) in documents.enumerated() {
      let mutants = WordMutant.all(of: document.text.text, codes)
      #expect(mutants.count > 7, "\(document.name)")
      let step = Self.isAsked ? 1 : 97
      let first = Self.isAsked ? 0 : place % min(step, mutants.count)
      let taken = stride(from: first, to: mutants.count, by: step).map { mutants[$0] }
      let good = try await document.figures(document.text)
      #expect(good.contains { !$0.figures.isEmpty }, "\(document.name)")
      try await withThrowingTaskGroup(of: Void.self) { group in
        for mutant in taken {
          group.addTask {
            var text = document.text
            text.text = mutant.text
            for (mutated, good) in zip(try await document.figures(text), good) {
              #expect(
                mutated.better(than: good) == [],
                "\(document.name) by \(mutant.word) \(mutant.change)")
            }
          }
        }
        try await group.waitForAll()
      }
      for mutant in taken { counts[mutant.change, default: 0] += 1 }
    }
    let total = counts.values.reduce(0, +)
    #expect(total > documents.count / 2)
    if Self.isAsked {
      #expect(Set(counts.keys) == Set(WordMutant.Change.allCases))
      print("mutants of code words: \(total) of \(documents.count) in \(folder) (\(counts))")
    }
  }
}
