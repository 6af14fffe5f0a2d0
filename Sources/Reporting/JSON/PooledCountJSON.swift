import SeaworthyReadiness

/// So many of so many, as JSON.
struct PooledCountJSON: Encodable {
  let satisfied: Int
  let known: Int
  let total: Int

  init(_ count: PooledCount) {
    satisfied = count.satisfied
    known = count.known
    total = count.total
  }
}
