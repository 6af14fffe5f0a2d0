import Foundation

extension Program {
  /// Runs it and kills it by SIGKILL after some time, unless it has ended by then.
  ///
  /// - Returns: What it wrote to its output by then, whether it was killed, and how long it ran.
  func run(
    _ arguments: [String], killedAfter delay: Duration
  ) async throws -> (text: String, isKilled: Bool, length: Duration) {
    let output = folder.appending(path: "output-\(UUID().uuidString)")
    try Data().write(to: output)
    defer { try? FileManager.default.removeItem(at: output) }
    let process = makeProcess(arguments)
    let written = try FileHandle(forWritingTo: output)
    defer { try? written.close() }
    process.standardOutput = written
    process.standardError = FileHandle.nullDevice
    let (clock, start) = (ContinuousClock(), ContinuousClock.now)
    try process.run()
    while process.isRunning, clock.now - start < delay {
      try await Task.sleep(for: .milliseconds(2))
    }
    let length = clock.now - start
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    try await Self.onThread { process.waitUntilExit() }
    return (
      String(decoding: try Data(contentsOf: output), as: UTF8.self),
      process.terminationReason == .uncaughtSignal, length
    )
  }
}

/// What an import that lists every file says of them.
struct ToldFiles {
  private(set) var outcomes: [String: String] = [:]

  init(_ text: String) {
    for line in text.split(separator: "\n") {
      guard let colon = line.range(of: ".xml: ") else { continue }
      outcomes[line[..<colon.lowerBound] + ".xml"] = String(line[colon.upperBound...])
    }
  }

  /// Those that the ledger has, whatever became of them.
  var kept: Set<String> {
    Set(outcomes.filter { !$0.value.hasPrefix("refused") && $0.value != "left alone" }.keys)
  }

  /// Those that the ledger had before.
  var alreadyKept: Set<String> {
    Set(
      outcomes.filter { $0.value.hasPrefix("already kept") || $0.value.hasPrefix("held already") }
        .keys)
  }
}
