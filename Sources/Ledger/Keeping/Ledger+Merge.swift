import Foundation
import GRDB
import SeaworthyInspection
import SeaworthyTime

/// What a merge brought.
public struct MergeSummary: Hashable, Sendable {
  /// New documents: reports, registers, statements, each revision by itself.
  public var documents = 0
  /// Other byte forms of documents.
  public var copies = 0
  /// Files with errors, kept aside.
  public var held = 0
  /// Decisions.
  public var decisions = 0
  /// Files that the other ledger had refused, or that today's rules refuse.
  public var refused = 0
  /// What this ledger had under another name, or was received earlier by the other one.
  public var arrivals = 0
  /// What this ledger had.
  public var known = 0

  /// Whether the other ledger held nothing new.
  public var isNothing: Bool { documents + copies + held + decisions + refused + arrivals == 0 }
}

extension Ledger {
  /// Takes in all that another ledger holds: documents, held and refused files, and decisions.
  ///
  /// What it brings has receipts of this ledger, in the order in which the other one received it;
  /// the other's receipts are kept as provenance. Files are decoded again rather than believed. It
  /// is kept in steps, so that others can write in between; a merge that was interrupted is
  /// finished by merging again. The digest afterwards is the one of a ledger that received the same
  /// files and decisions in any other order. Source: product, promise 2.
  ///
  /// - Parameter other: The other ledger; it is only read.
  /// - Throws: ``LedgerError``: with the other ledger's path if that is damaged; nothing damaged is
  ///   kept.
  public func merge(_ other: Ledger) async throws(LedgerError) -> MergeSummary {
    var summary = MergeSummary()
    let source = try other.read { try MergeSource($0) }
    var decisions = try other.decisions(knownAt: source.last)[...]
    var receipt: Int64 = 0
    while true {
      let copies = try other.read { database in
        try KeptCopy.next(database, after: receipt, upTo: source.last)
      }
      let isEnd = copies.isEmpty
      let next = copies.last?.receipt ?? .max
      // The digest tells whether bytes are known; only what is new has to be decoded.
      let fresh = try read { database in
        try copies.filter { try $0.receipt(in: database) == nil }
      }
      summary.known += copies.count - fresh.count
      let prepared = await fresh.concurrentMap { PreparedCopy($0) }
      let due = decisions.prefix { $0.receipt <= next }
      decisions = decisions.dropFirst(due.count)
      try take(prepared, decisions: Array(due), from: source, at: other.path, &summary)
      summary.arrivals += try note(copies, from: source)
      if isEnd { break }
      receipt = next
    }
    let (refused, before) = (source.refused, summary)
    summary = try write { database in
      var (summary, desk) = (before, try FilingDesk(database, ledger: self, batch: nil))
      for file in refused where try desk.keep(file, from: source.origin) { summary.refused += 1 }
      if !summary.isNothing { try desk.journaliseMerge(facts: source.facts) }
      return summary
    }
    return summary
  }

  /// Notes the names by which the other ledger cites what this one has under others, and what it
  /// received earlier.
  ///
  /// - Returns: How many receipts were given for that.
  private func note(
    _ copies: [KeptCopy], from source: MergeSource
  ) throws(LedgerError) -> Int {
    guard !copies.isEmpty else { return 0 }
    return try write { database in
      var desk = try FilingDesk(database, ledger: self, batch: nil)
      let before = desk.receipts.last
      for copy in copies {
        guard let known = try copy.receipt(in: database) else { continue }
        let origin = source.origin(
          of: copy.receipt, receivedAt: copy.receivedAt, before: copy.origin)
        try desk.note(copy.fileName, ofCopy: known, from: origin)
        try desk.noteTime(ofCopy: known, from: origin)
      }
      return Int(desk.receipts.last - before)
    }
  }

  /// Keeps what is prepared, in the order of the other ledger's receipts.
  private func take(
    _ copies: [PreparedCopy], decisions: [KeptDecision], from source: MergeSource,
    at path: String, _ summary: inout MergeSummary
  ) throws(LedgerError) {
    guard !copies.isEmpty || !decisions.isEmpty else { return }
    if copies.contains(where: \.isDamaged) { throw LedgerError(.corrupt, path: path) }
    let before = summary
    summary = try write { database in
      var (summary, desk) = (before, try FilingDesk(database, ledger: self, batch: nil))
      for copy in copies {
        guard let submission = copy.submission else { continue }
        summary.add(
          try desk.keep(
            submission, batch: copy.batch,
            from: source.origin(
              of: copy.receipt, receivedAt: copy.receivedAt, before: copy.origin)))
      }
      for kept in decisions {
        let origin = ReceiptOrigin(
          ledger: source.ledger, number: kept.receipt, time: kept.receivedAt)
        if try desk.keep(kept.decision, from: origin) == nil {
          summary.known += 1
        } else {
          summary.decisions += 1
        }
      }
      return summary
    }
  }
}

extension MergeSummary {
  fileprivate mutating func add(_ outcome: KeepOutcome) {
    switch outcome {
    case .kept, .revised, .conflicting, .needsDecision: documents += 1
    case .alreadyKept(.some): copies += 1
    case .alreadyKept(nil), .alreadyHeld: known += 1
    case .held: held += 1
    case .refused: refused += 1
    }
  }
}
