import SeaworthyInspection

/// What the decision in force leaves of the documents of one identifier.
///
/// Source: doctrine 2, rules 1 and 3.
struct Settlement {
  /// The documents that are left: the one that it keeps and those that it did not weigh.
  private(set) var filings: [Filing]
  /// The one that it keeps; nil if it keeps none.
  private(set) var kept: Digest?
  /// Those that it withdrew; empty if it keeps one.
  private(set) var withdrawn: [Filing] = []

  /// What is left of documents; all of them where nothing is decided.
  init(_ filings: [Filing], _ decided: DecisionsInForce?) {
    self.filings = filings
    guard let decided, let ruling = decided.ruling else { return }
    let weighed = filings.filter { decided.weighed.contains($0.digest) }
    let others = filings.filter { !decided.weighed.contains($0.digest) }
    switch ruling {
    case .keep(let digest):
      // A document that is not there cannot stand.
      guard let document = filings.first(where: { $0.digest == digest }) else { return }
      kept = digest
      self.filings = others.filter { $0.digest != digest } + [document]
    case .withdraw:
      guard var head = weighed.max(by: Self.isBelow) else { return }
      // What follows is compared with the document as it was; only that it stands is over.
      head.status = .withdrawn
      withdrawn = weighed.filter { $0.digest != head.digest } + [head]
      self.filings = others + [head]
    }
  }

  private static func isBelow(_ left: Filing, _ right: Filing) -> Bool {
    (left.revision, right.digest) < (right.revision, left.digest)
  }
}
