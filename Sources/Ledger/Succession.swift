import SeaworthyInspection

/// Which of the documents of one identifier stands.
///
/// A function of the set alone, so that the order of arrival never matters. Source: doctrine 2,
/// rules 1 and 3.
struct Succession {
  /// All documents known under the identifier.
  private let filings: [Filing]
  /// The documents of the highest revision that may follow without a decision. More than one
  /// differ under the same revision.
  private var heads: [Filing] = []
  /// The documents that have to be weighed with the heads while somebody decides.
  private var rivals: [Filing] = []
  /// What somebody has to decide, beside a conflict of the heads.
  private var reason: DecisionReason?

  /// Works out the succession of all documents known under one identifier.
  ///
  /// From the lowest revision up, each revision replaces the one before, unless one of its
  /// documents may not follow one of those: from there on all wait. A document dated in the future
  /// is weighed with the one before it, until a revision corrects it.
  init(_ filings: [Filing]) {
    self.filings = filings
    var isBroken = false
    let revisions = Dictionary(grouping: filings, by: \.revision).sorted { $0.key < $1.key }
    for (_, documents) in revisions {
      if isBroken {
        rivals += documents
      } else if let broken = Self.reasonToDecide(documents, after: heads) {
        isBroken = true
        reason = broken
        rivals += documents
      } else {
        let isFutureDated = documents.contains(where: \.isFutureDated)
        reason = isFutureDated ? .futureDate : nil
        rivals = isFutureDated ? rivals + heads : []
        heads = documents
      }
    }
  }

  private static func reasonToDecide(
    _ documents: [Filing], after earlier: [Filing]
  ) -> DecisionReason? {
    let reasons = documents.flatMap { document in
      earlier.compactMap { document.reasonToDecide(after: $0) }
    }
    return DecisionReason.allCases.first(where: reasons.contains)
  }

  /// The one document that stands; nil while candidates wait for a decision.
  var standing: Filing? { reason == nil && heads.count == 1 ? heads.first : nil }

  /// The documents among which somebody has to decide, by digest; empty if one stands.
  var candidates: [Filing] {
    standing == nil ? (heads + rivals).sorted { $0.digest < $1.digest } : []
  }

  /// The documents about which somebody has to decide, each with the reason; nil for those that
  /// differ under one revision. A candidate that would stand but for them is not among them.
  var questions: [(filing: Filing, reason: DecisionReason?)] {
    guard standing == nil else { return [] }
    let highest = heads.map(\.revision).max() ?? 0
    let isHeadInQuestion = reason == nil || reason == .futureDate
    let asked = isHeadInQuestion ? heads : rivals.filter { $0.revision > highest }
    let others = !isHeadInQuestion && heads.count > 1 ? heads : []
    return asked.map { ($0, reason) } + others.map { ($0, nil) }
  }

  /// What became of a document that has just been filed under this identifier.
  func outcome(of filing: Filing) -> KeepOutcome {
    let others = filings.filter { $0.digest != filing.digest }
    if others.contains(where: { $0.revision == filing.revision }) {
      return .conflicting(receipt: filing.receipt)
    }
    if let reason, candidates.contains(filing) {
      return .needsDecision(reason, receipt: filing.receipt)
    }
    return others.isEmpty ? .kept(receipt: filing.receipt) : .revised(receipt: filing.receipt)
  }
}
