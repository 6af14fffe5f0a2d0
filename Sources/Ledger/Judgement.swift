import SeaworthyInspection
import SeaworthyTime

/// What the documents and held files known at a receipt amount to: which count, and which leave
/// vessels unknown.
///
/// Source: doctrine 2, rules 1 and 3.
struct Judgement {
  /// The reports that stand.
  private(set) var reports: [CitedFiling] = []
  /// The registers that stand.
  private(set) var registers: [CitedFiling] = []
  /// The registers among which somebody has to decide.
  private(set) var disputedRegisters: [CitedFiling] = []
  /// The statements that stand.
  private(set) var statements: [CitedFiling] = []
  /// What leaves vessels unknown.
  private(set) var gaps: [LedgerGap] = []

  /// Judges all documents and held files that are known.
  init(_ documents: [CitedFiling], held: [HeldFiling]) {
    var standing: [DocumentIdentifier: Filing] = [:]
    let cited = Dictionary(documents.map { ($0.filing.digest, $0) }) { first, _ in first }
    for (identifier, documents) in Dictionary(grouping: documents, by: \.filing.identifier) {
      let succession = Succession(documents.map(\.filing))
      standing[identifier] = succession.standing
      if let document = succession.standing.flatMap({ cited[$0.digest] }) {
        take(document)
      } else {
        dispute(succession.candidates.compactMap { cited[$0.digest] })
      }
    }
    for file in held {
      let correction = file.identifier.flatMap { standing[$0] }
      if correction.map(file.isCorrected) != true { gaps.append(LedgerGap(file)) }
    }
    sort()
  }

  private mutating func take(_ document: CitedFiling) {
    switch (document.filing.form, document.filing.status) {
    case (.report, .final): reports.append(document)
    case (.report, .withdrawn): gaps += LedgerGap.gaps(.reportWithdrawn, among: [document])
    case (.register, .final): registers.append(document)
    case (.statement, .final): statements.append(document)
    case (.register, .withdrawn), (.statement, .withdrawn): break
    }
  }

  private mutating func dispute(_ candidates: [CitedFiling]) {
    gaps += LedgerGap.gaps(.conflict, among: candidates)
    disputedRegisters += candidates.filter {
      $0.filing.form == .register && $0.filing.status == .final
    }
  }

  private mutating func sort() {
    reports.sort { $0.filing.digest < $1.filing.digest }
    registers.sort { $0.filing.digest < $1.filing.digest }
    statements.sort { $0.filing.digest < $1.filing.digest }
    disputedRegisters.sort { $0.filing.digest < $1.filing.digest }
    gaps.sort { ($0.vessel, $0.from, $0.digest) < ($1.vessel, $1.from, $1.digest) }
  }
}

extension LedgerGap {
  /// The gaps that documents leave: one for each vessel that any of them names, from the earliest
  /// inspection of all of them on, and of the kind that all share.
  fileprivate static func gaps(_ reason: Reason, among documents: [CitedFiling]) -> [LedgerGap] {
    let reports = documents.filter { $0.filing.inspection != nil }
    guard let from = reports.compactMap(\.filing.unknownFrom).min() else { return [] }
    let kinds = Set(reports.compactMap(\.filing.inspection?.kind))
    return Dictionary(grouping: reports, by: \.filing.vessel).compactMap { vessel, reports in
      guard let vessel, let first = reports.min(by: { $0.filing.digest < $1.filing.digest })
      else { return nil }
      return LedgerGap(
        reason: reason, vessel: vessel, from: from, kind: kinds.count == 1 ? kinds.first : nil,
        identifier: first.filing.identifier, revision: first.filing.revision,
        digest: first.filing.digest, fileName: first.fileName, line: 1)
    }
  }

  /// The gap that a held file leaves.
  fileprivate init(_ file: HeldFiling) {
    self.init(
      reason: .reportHeld, vessel: file.vessel, from: file.unknownFrom, kind: file.kind,
      identifier: file.identifier, revision: file.revision, digest: file.digest,
      fileName: file.fileName, line: file.line)
  }
}
