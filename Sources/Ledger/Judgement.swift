import SeaworthyInspection
import SeaworthyTime

/// What the documents, held files and decisions known at a receipt amount to: which count, which
/// are disputed, and which leave vessels unknown.
///
/// Source: doctrine 2, rules 1 and 3.
struct Judgement {
  /// The reports that stand.
  private(set) var reports: [CitedFiling] = []
  /// The registers that stand.
  private(set) var registers: [CitedFiling] = []
  /// The registers among which somebody has to decide.
  private(set) var disputedRegisters: [CitedFiling] = []
  /// The registers with errors that nothing has put right.
  private(set) var heldRegisters: [HeldRegisterFiling] = []
  /// The statements that stand.
  private(set) var statements: [CitedFiling] = []
  /// The statements among which somebody has to decide.
  private(set) var disputedStatements: [CitedFiling] = []
  /// The documents among which somebody has to decide, by identifier.
  private(set) var disputes: [JudgedDispute] = []
  /// What leaves vessels unknown, but for disputes.
  private(set) var gaps: [LedgerGap] = []
  /// What waits for a person.
  private(set) var waiting: [WaitingFile] = []

  /// The decisions about each subject.
  private let decisions: [Decision.Subject: [Decision]]

  /// Judges all documents and held files that are known.
  ///
  /// - Parameter originals: what they look like; nil if no held file is judged.
  init(
    _ documents: [CitedFiling], held: [HeldFiling], heldRegisters: [HeldRegisterFiling] = [],
    decisions: [Decision.Subject: [Decision]] = [:], originals: HeldOriginals? = nil
  ) throws {
    self.decisions = decisions
    var standing: [DocumentIdentifier: Filing] = [:]
    let cited = Dictionary(documents.map { ($0.filing.digest, $0) }) { first, _ in first }
    for (identifier, documents) in Dictionary(grouping: documents, by: \.filing.identifier) {
      let succession = Succession(
        documents.map(\.filing), decided: inForce(about: .documents(identifier)))
      let withdrawn = succession.standingWithdrawn.compactMap { cited[$0.digest] }
      if !withdrawn.isEmpty {
        gaps += LedgerGap.gaps(.reportWithdrawn, among: withdrawn)
      } else if let filing = succession.standing, let document = cited[filing.digest] {
        standing[identifier] = filing
        take(document, of: documents)
      } else {
        let dispute = JudgedDispute(identifier, succession, cited: cited)
        disputes.append(dispute)
        waiting += dispute.waiting
      }
    }
    let disputed = disputes.flatMap(\.candidates).filter { $0.filing.status == .final }
    disputedRegisters = disputed.filter { $0.filing.form == .register }
    disputedStatements = disputed.filter { $0.filing.form == .statement }
    try hold(held, standing: standing, known: cited, originals)
    self.heldRegisters = try heldRegisters.filter { register in
      try !register.isSettled(
        by: register.identifier.flatMap { standing[$0] },
        ruling: inForce(about: .heldFile(register.digest))?.ruling,
        keeps: { stands(cited[$0], as: .register, standing) }, originals)
    }
    waiting += self.heldRegisters.map(WaitingFile.init)
    sort()
  }

  private func inForce(about subject: Decision.Subject) -> DecisionsInForce? {
    decisions[subject].flatMap { DecisionsInForce($0) }
  }

  /// Whatever of the held files neither a standing document corrects nor a decision settles leaves
  /// its boat unknown, and waits, unless somebody withdrew it.
  private mutating func hold(
    _ held: [HeldFiling], standing: [DocumentIdentifier: Filing], known: [Digest: CitedFiling],
    _ originals: HeldOriginals?
  ) throws {
    let isAnyNameless = held.contains { $0.identifier == nil }
    let byVessel = isAnyNameless ? Dictionary(grouping: standing.values, by: \.vessel) : [:]
    for file in held {
      let correction = HeldCorrection(of: file)
      let candidates =
        file.identifier.map { [standing[$0]].compactMap(\.self) } ?? byVessel[file.vessel] ?? []
      let isCorrected = try candidates.contains { document in
        try correction?.isMet(by: document) {
          try originals?.isPutRight(copy: file.receipt, by: document) ?? false
        } ?? false
      }
      if isCorrected { continue }
      switch inForce(about: .heldFile(file.digest))?.ruling {
      case .keep(let digest) where stands(known[digest], as: .report, standing): continue
      case .withdraw: gaps.append(LedgerGap(.reportWithdrawn, file))
      case .keep, nil:
        let gap = LedgerGap(.reportHeld, file)
        gaps.append(gap)
        waiting.append(WaitingFile(file, gap: gap, correction: correction))
      }
    }
  }

  /// Whether a document that a decision keeps for a held file of a form stands, or a revision of
  /// it: of another form it says nothing of what the file tells.
  private func stands(
    _ kept: CitedFiling?, as form: DocumentForm, _ standing: [DocumentIdentifier: Filing]
  ) -> Bool {
    kept.flatMap { standing[$0.filing.identifier] }.map {
      $0.status == .final && $0.form == form
    } ?? false
  }

  /// Takes the document that stands among all of its identifier.
  private mutating func take(_ document: CitedFiling, of documents: [CitedFiling]) {
    switch (document.filing.form, document.filing.status) {
    case (.report, .final): reports.append(document)
    case (.report, .withdrawn):
      // What is withdrawn is the report, whatever the paper that says so tells of the inspection.
      gaps += LedgerGap.gaps(.reportWithdrawn, among: documents, citing: document)
    case (.register, .final): registers.append(document)
    case (.statement, .final): statements.append(document)
    case (.register, .withdrawn), (.statement, .withdrawn): break
    }
  }

  private mutating func sort() {
    reports.sort { $0.filing.digest < $1.filing.digest }
    heldRegisters.sort { $0.digest < $1.digest }
    registers.sort { $0.filing.digest < $1.filing.digest }
    statements.sort { $0.filing.digest < $1.filing.digest }
    disputedRegisters.sort { $0.filing.digest < $1.filing.digest }
    disputedStatements.sort { $0.filing.digest < $1.filing.digest }
    disputes.sort { $0.identifier < $1.identifier }
    waiting.sort { $0.receipt < $1.receipt }
    gaps.sort { ($0.vessel, $0.from, $0.digest) < ($1.vessel, $1.from, $1.digest) }
  }
}
