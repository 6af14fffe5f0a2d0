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
  /// What waits for a person.
  private(set) var waiting: [WaitingFile] = []

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
        let gaps = dispute(succession.candidates.compactMap { cited[$0.digest] })
        waiting += succession.questions.compactMap { filing, reason in
          cited[filing.digest].map { document in
            WaitingFile(
              document, reason: reason, gap: gaps.first { $0.vessel == filing.vessel })
          }
        }
      }
    }
    hold(held, standing: standing)
    sort()
  }

  /// Whatever of the held files no standing document corrects leaves its boat unknown, and waits.
  private mutating func hold(_ held: [HeldFiling], standing: [DocumentIdentifier: Filing]) {
    let isAnyNameless = held.contains { $0.identifier == nil }
    let byVessel = isAnyNameless ? Dictionary(grouping: standing.values, by: \.vessel) : [:]
    for file in held {
      let correction = HeldCorrection(of: file)
      let candidates =
        file.identifier.map { [standing[$0]].compactMap(\.self) } ?? byVessel[file.vessel] ?? []
      if let correction, candidates.contains(where: correction.isMet) { continue }
      let gap = LedgerGap(file)
      gaps.append(gap)
      waiting.append(WaitingFile(file, gap: gap, correction: correction))
    }
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

  private mutating func dispute(_ candidates: [CitedFiling]) -> [LedgerGap] {
    let gaps = LedgerGap.gaps(.conflict, among: candidates)
    self.gaps += gaps
    disputedRegisters += candidates.filter {
      $0.filing.form == .register && $0.filing.status == .final
    }
    return gaps
  }

  private mutating func sort() {
    reports.sort { $0.filing.digest < $1.filing.digest }
    registers.sort { $0.filing.digest < $1.filing.digest }
    statements.sort { $0.filing.digest < $1.filing.digest }
    disputedRegisters.sort { $0.filing.digest < $1.filing.digest }
    waiting.sort { $0.receipt < $1.receipt }
    gaps.sort { ($0.vessel, $0.from, $0.digest) < ($1.vessel, $1.from, $1.digest) }
  }
}

extension LedgerGap {
  /// The gaps that documents leave: one for each vessel that any of them names, from the earliest
  /// inspection of all of them on, and of the kind that all share.
  fileprivate static func gaps(_ reason: Reason, among documents: [CitedFiling]) -> [LedgerGap] {
    let reports = documents.filter { $0.filing.inspection != nil }
    guard let start = PossibleStart(reports.compactMap(\.filing.possibleStart)) else { return [] }
    let kinds = Set(reports.compactMap(\.filing.inspection?.kind))
    let visits = Set(reports.map(\.filing.inspection?.visit))
    return Dictionary(grouping: reports, by: \.filing.vessel).compactMap { vessel, reports in
      guard let vessel, let first = reports.min(by: { $0.filing.digest < $1.filing.digest })
      else { return nil }
      return LedgerGap(
        reason: reason, vessel: vessel, from: start.earliest, noLaterThan: start.latest,
        visit: visits.count == 1 ? visits.first ?? nil : nil,
        kind: kinds.count == 1 ? kinds.first : nil,
        identifier: first.filing.identifier, revision: first.filing.revision,
        digest: first.filing.digest, fileName: first.fileName, line: 1)
    }
  }

  /// The gap that a held file leaves.
  fileprivate init(_ file: HeldFiling) {
    self.init(
      reason: .reportHeld, vessel: file.vessel, from: file.possibleStart.earliest,
      noLaterThan: file.possibleStart.latest, visit: file.visit, kind: file.kind,
      identifier: file.identifier, revision: file.revision, digest: file.digest,
      fileName: file.fileName, line: file.line)
  }
}
