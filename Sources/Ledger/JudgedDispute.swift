import SeaworthyInspection

/// Documents of one identifier among which somebody has to decide.
///
/// Source: doctrine 2, rule 3.
struct JudgedDispute {
  /// The identifier.
  let identifier: DocumentIdentifier
  /// The documents, by digest.
  let candidates: [CitedFiling]
  /// What has to be decided about which of them; nil for those that differ under one revision.
  let questions: [Digest: DecisionReason?]
  /// Whether people decided differently, who did not know of one another.
  let isContradictory: Bool
  /// What the reports among them would leave unknown if nothing of them could be relied on.
  let gaps: [LedgerGap]

  /// The dispute that a succession without a standing document is.
  ///
  /// - Parameter cited: All documents, by digest, with the copy from which each is cited.
  init(
    _ identifier: DocumentIdentifier, _ succession: Succession, cited: [Digest: CitedFiling]
  ) {
    self.identifier = identifier
    // A decision may have taken from a document that it stands: the succession's word counts.
    candidates = succession.candidates.compactMap { filing in
      cited[filing.digest].map { cited in
        var cited = cited
        cited.filing = filing
        return cited
      }
    }
    questions = Dictionary(succession.questions.map { ($0.filing.digest, $0.reason) }) {
      first, _ in first
    }
    isContradictory = succession.isContradictory
    gaps = LedgerGap.gaps(.conflict, among: candidates)
  }

  /// The reports that are not withdrawn.
  var reports: [CitedFiling] {
    candidates.filter { $0.filing.form == .report && $0.filing.status == .final }
  }

  /// Whether a report among them is withdrawn.
  var hasWithdrawn: Bool {
    candidates.contains { $0.filing.form == .report && $0.filing.status == .withdrawn }
  }

  /// The documents about which somebody has to decide, as they wait for it.
  var waiting: [WaitingFile] {
    candidates.compactMap { document in
      questions[document.filing.digest].map { reason in
        WaitingFile(
          document, reason: reason, gap: gaps.first { $0.vessel == document.filing.vessel })
      }
    }
  }
}
