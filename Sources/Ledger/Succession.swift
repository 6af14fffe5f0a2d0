import SeaworthyInspection

/// Which of the documents of one identifier stands.
///
/// A function of the sets of documents and decisions alone, so that the order of arrival never
/// matters. Source: doctrine 2, rules 1 and 3.
struct Succession {
  /// The documents under the identifier that no decision settled, with the one that it left.
  private let filings: [Filing]
  /// The documents of the highest revision that may follow without a decision. More than one
  /// differ under the same revision.
  private var heads: [Filing] = []
  /// The documents that have to be weighed with the heads while somebody decides.
  private var rivals: [Filing] = []
  /// What somebody has to decide, beside a conflict of the heads.
  private var reason: DecisionReason?
  /// The documents that a decision withdrew, and those that came late to it; empty if none did.
  private let withdrawn: [Filing]
  /// Whether people decided differently, who did not know of one another.
  let isContradictory: Bool

  /// Works out the succession of all documents known under one identifier.
  ///
  /// From the lowest revision up, each revision replaces the one before, unless one of its
  /// documents may not follow one of those: from there on all wait. A document dated in the future
  /// is weighed with the one before it, until a revision corrects it.
  ///
  /// Of the documents that a decision weighed only the one that it keeps is left; what it did not
  /// weigh follows that one, or waits, as it would without. A withdrawal leaves the highest that it
  /// weighed, as a report that its sender withdrew.
  ///
  /// - Parameter decided: The decision in force about the identifier.
  init(_ filings: [Filing], decided: DecisionsInForce? = nil) {
    let settled = Settlement(filings, decided)
    self.filings = settled.filings
    withdrawn = settled.withdrawn
    isContradictory = decided?.isContradictory ?? false
    var isBroken = false
    let revisions = Dictionary(grouping: self.filings, by: \.revision).sorted { $0.key < $1.key }
    for (_, documents) in revisions {
      if isBroken {
        rivals += documents
      } else if let broken = Self.reasonToDecide(documents, after: heads) {
        isBroken = true
        reason = broken
        rivals += documents
      } else {
        let isFutureDated = documents.contains {
          $0.isFutureDated && $0.digest != settled.kept
        }
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

  /// The documents that a decision withdrew and that nothing has corrected since; empty if
  /// something else stands, or nothing yet.
  var standingWithdrawn: [Filing] {
    standing.map { standing in withdrawn.contains { $0.digest == standing.digest } } == true
      ? withdrawn : []
  }

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
