import SeaworthyInspection

/// What the candidates of a dispute list, found by what is listed: each candidate is read once, so
/// that the work grows with what they list and not with its square.
struct DisputedListings: Sendable {
  /// What each candidate that lists a discrepancy says of it, in the candidates' order.
  private var listings: [Key: [Discrepancy]] = [:]
  /// The gravest severity that any candidate gives to anything on an item.
  private var gravest: [String: Severity] = [:]

  /// What makes two candidates' listings one discrepancy: its identifier and its item.
  private struct Key: Hashable {
    var name: String
    var item: String

    init(_ discrepancy: Discrepancy) {
      name = DocumentIdentifier(discrepancy.identifier)?.text ?? discrepancy.identifier
      item = discrepancy.item
    }
  }

  init(_ candidates: [ReportFacts]) {
    for candidate in candidates {
      var listed: Set<Key> = []
      for discrepancy in candidate.discrepancies {
        let graver = max(gravest[discrepancy.item] ?? .minor, discrepancy.severity)
        gravest[discrepancy.item] = graver
        let key = Key(discrepancy)
        if listed.insert(key).inserted { listings[key, default: []].append(discrepancy) }
      }
    }
  }

  /// What the candidates list under the identifier and on the item of a discrepancy, each once.
  func peers(of discrepancy: Discrepancy) -> [Discrepancy] {
    listings[Key(discrepancy)] ?? []
  }

  /// The gravest severity of all that is listed on an item: what the candidates name differently may
  /// be one. Nil where nothing is listed on it.
  func gravestSeverity(on item: String) -> Severity? { gravest[item] }
}
