import SeaworthyInspection

/// Which of the decisions about one subject is in force.
///
/// Those that no other replaces are the last words: one as a rule, several where people decided on
/// ledgers that did not know of one another. If those say the same, it is in force, and all that
/// any of them weighed is weighed; if they contradict each other, nothing is decided. A function of
/// the set alone, so that neither clocks nor the order of arrival matter.
struct DecisionsInForce {
  /// The last words, by digest; more than one only where nobody knew of the others.
  let lastWords: [Decision]
  /// What they say together; nil if they contradict each other.
  let ruling: Decision.Ruling?
  /// What any of them weighed.
  let weighed: Set<Digest>

  /// The decision in force about a subject; nil if there are no decisions about it.
  init?(_ decisions: [Decision]) {
    let replaced = Set(decisions.flatMap(\.replaces))
    let byDigest = Dictionary(decisions.map { ($0.digest, $0) }) { first, _ in first }
    lastWords = byDigest.filter { !replaced.contains($0.key) }
      .sorted { $0.key < $1.key }.map(\.value)
    guard let first = lastWords.first else { return nil }
    ruling = lastWords.allSatisfy { $0.ruling == first.ruling } ? first.ruling : nil
    weighed = Set(lastWords.flatMap(\.weighed))
  }

  /// Whether they contradict each other, so that somebody has to decide again.
  var isContradictory: Bool { ruling == nil }
}
