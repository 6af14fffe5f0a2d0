import Foundation

/// Ctrl-C, and the signal that asks a program to end: the first lets a task end in good order, the
/// second ends the program at once.
enum Interruption {
  /// Runs a task to its end, which it is asked to come to earlier when somebody interrupts it.
  static func ending<Value: Sendable>(
    _ body: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    let task = Task { try await body() }
    let sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        guard task.isCancelled else { return task.cancel() }
        signal(number, SIG_DFL)
        raise(number)
      }
      source.resume()
      return source
    }
    defer {
      for source in sources { source.cancel() }
      for number in [SIGINT, SIGTERM] { signal(number, SIG_DFL) }
    }
    return try await task.value
  }
}
