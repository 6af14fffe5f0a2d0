import SeaworthyInspection

/// What the candidates of a dispute list, found by what is listed: each candidate is read once, so
/// that the work grows with what they list and not with its square.
struct DisputedListings: Sendable {
  /// What each candidate that lists a discrepancy says of it, in the candidates' order.
  private var listings: [Key: [Statement]] = [:]
  /// The first of the gravest that any candidate lists on an item.
  private var gravest: [String: Statement] = [:]

  /// What a candidate says of a discrepancy.
  struct Statement {
    /// The candidate, by its place.
    var candidate: Int
    /// What it says.
    var discrepancy: Discrepancy
  }

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
    for (place, candidate) in candidates.enumerated() {
      var listed: Set<Key> = []
      for discrepancy in candidate.discrepancies {
        let statement = Statement(candidate: place, discrepancy: discrepancy)
        if gravest[discrepancy.item].map({ $0.discrepancy.severity < discrepancy.severity }) ?? true
        {
          gravest[discrepancy.item] = statement
        }
        let key = Key(discrepancy)
        if listed.insert(key).inserted { listings[key, default: []].append(statement) }
      }
    }
  }

  /// What the candidates list under the identifier and on the item of a discrepancy, each once.
  func peers(of discrepancy: Discrepancy) -> [Discrepancy] {
    listings[Key(discrepancy)]?.map(\.discrepancy) ?? []
  }

  /// Who may say what was weighed of a discrepancy: those that list it, in the candidates' order,
  /// and the first of the gravest on its item.
  func statements(on discrepancy: Discrepancy) -> [Statement] {
    (listings[Key(discrepancy)] ?? []) + [gravest[discrepancy.item]].compactMap(\.self)
  }

  /// The gravest severity of all that is listed on an item: what the candidates name differently
  /// may be one. Nil where nothing is listed on it.
  func gravestSeverity(on item: String) -> Severity? { gravest[item]?.discrepancy.severity }
}
