/// Values that take long to work out, each worked out once for all tests that ask for it.
actor WorkedOutOnce<Key: Hashable & Sendable, Value: Sendable> {
  private let work: @Sendable (Key) async throws -> Value
  private var values: [Key: Task<Value, any Error>] = [:]

  init(_ work: @escaping @Sendable (Key) async throws -> Value) { self.work = work }

  /// The value of a key; whoever asks while it is worked out waits for it.
  func value(of key: Key) async throws -> Value {
    if let begun = values[key] { return try await begun.value }
    let begun = Task { [work] in try await work(key) }
    values[key] = begun
    return try await begun.value
  }
}
