/// So many programs may run side by side; the others wait for a free slip.
///
/// Each run has files, a pipe and a socket open. Of a thousand open at once, a process would list
/// more than the standard library can read before it starts another.
actor Slips {
  /// Those of all programs that tests run to their end.
  static let ofPrograms = Slips(16)

  private var free: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(_ count: Int) { free = count }

  /// Does something as soon as there is a free slip.
  nonisolated func whileMoored<Value: Sendable>(
    _ body: @Sendable () async throws -> Value
  ) async rethrows -> Value {
    await moor()
    do {
      let value = try await body()
      await leave()
      return value
    } catch {
      await leave()
      throw error
    }
  }

  private func moor() async {
    if free > 0 {
      free -= 1
    } else {
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  private func leave() {
    if waiting.isEmpty {
      free += 1
    } else {
      waiting.removeFirst().resume()
    }
  }
}
