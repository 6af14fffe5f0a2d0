import Foundation
import Testing

/// The built program in a folder of its own: what a user has who just installed it.
///
/// The folder is the working directory and holds the home folder; it goes away with its owner.
final class Program: Sendable {
  /// What a run left behind.
  struct Outcome: Equatable, Sendable {
    var status: Int32
    var output: Data
    var errors: Data

    /// What it wrote to standard output.
    var text: String { String(decoding: output, as: UTF8.self) }
    /// What it wrote to standard error.
    var words: String { String(decoding: errors, as: UTF8.self) }
  }

  /// The working directory.
  let folder: URL
  private let executable: URL

  /// The program, copied into its own folder if asked to, so that nothing lies beside it.
  init(copied: Bool = false) throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "program-\(UUID().uuidString)").resolvingSymlinksInPath()
    try FileManager.default.createDirectory(
      at: folder.appending(path: "home"), withIntermediateDirectories: true)
    let built = try #require(Self.built, "the program is not beside the tests")
    if copied {
      executable = folder.appending(path: "seaworthy")
      try Self.copy(built, to: executable)
    } else {
      executable = built
    }
  }

  /// Copies the program by another program: had this process written the copy, a run of another
  /// test that starts meanwhile could hold it open for writing, and it could not be started.
  private static func copy(_ program: URL, to place: URL) throws {
    let copying = try Process.run(
      URL(filePath: "/bin/cp"), arguments: [program.path, place.path])
    copying.waitUntilExit()
    try #require(copying.terminationStatus == 0)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// The program that was built with these tests: it lies beside their bundle, which the process
  /// that runs them names in its arguments.
  private static let built: URL? = CommandLine.arguments.lazy
    .map { $0.split(separator: "/", omittingEmptySubsequences: false) }
    .compactMap { parts in
      parts.firstIndex { $0.hasSuffix(".xctest") }.map { parts[..<$0].joined(separator: "/") }
    }
    .map { URL(filePath: $0).appending(path: "seaworthy") }
    .first { FileManager.default.isExecutableFile(atPath: $0.path) }

  /// Where the ledger lies in the working directory that is used unless another is named.
  static var usualLedger: String {
    #if os(macOS)
      "home/Library/Application Support/seaworthy/ledger.sqlite"
    #else
      "home/.local/share/seaworthy/ledger.sqlite"
    #endif
  }

  /// The ledger that is used unless another is named.
  var defaultLedger: URL { folder.appending(path: Self.usualLedger) }

  /// A run of it, not begun yet.
  ///
  /// - Parameter shell: A shell's script to run in its place, in which `$SEAWORTHY` is the program.
  func makeProcess(
    _ arguments: [String], environment: [String: String] = [:], shell: String? = nil
  ) -> Process {
    let process = Process()
    process.executableURL = shell == nil ? executable : URL(filePath: "/bin/sh")
    process.arguments = shell.map { ["-c", $0] } ?? arguments
    process.currentDirectoryURL = folder
    process.environment = Self.environment(
      home: folder.appending(path: "home"),
      environment.merging(["SEAWORTHY": executable.path]) { $1 })
    return process
  }

  /// Runs it to its end. Streams go through files, so that no pipe can fill up.
  func run(
    _ arguments: [String], input: Data = Data(), environment: [String: String] = [:],
    shell: String? = nil
  ) async throws -> Outcome {
    try await Slips.ofPrograms.whileMoored {
      try await runAtOnce(arguments, input: input, environment: environment, shell: shell)
    }
  }

  private func runAtOnce(
    _ arguments: [String], input: Data, environment: [String: String], shell: String?
  ) async throws -> Outcome {
    let streams = folder.appending(path: "streams-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: streams, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: streams) }
    let (output, errors) = (streams.appending(path: "output"), streams.appending(path: "errors"))
    let process = makeProcess(arguments, environment: environment, shell: shell)
    let handles = [
      try Self.reading(input, at: streams.appending(path: "input")), try Self.writing(to: output),
      try Self.writing(to: errors),
    ]
    // The process would keep them open for as long as it lives.
    defer { for handle in handles { try? handle.close() } }
    (process.standardInput, process.standardOutput) = (handles[0], handles[1])
    process.standardError = handles[2]
    try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<_, any Error>) in
      process.terminationHandler = { _ in continuation.resume(returning: ()) }
      do {
        try process.run()
      } catch {
        process.terminationHandler = nil
        continuation.resume(throwing: error)
      }
    }
    return Outcome(
      status: process.terminationStatus, output: try Data(contentsOf: output),
      errors: try Data(contentsOf: errors))
  }

  /// Runs it with arguments that are separated by spaces.
  func run(_ line: String, environment: [String: String] = [:]) async throws -> Outcome {
    try await run(line.split(separator: " ").map(String.init), environment: environment)
  }

  /// Runs it with arguments that are separated by spaces, while nobody reads its output any more.
  func runIntoClosedPipe(_ line: String) async throws -> Outcome {
    let errors = folder.appending(path: "errors-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: errors) }
    let output = Pipe()
    try output.fileHandleForReading.close()
    let process = Process()
    process.executableURL = executable
    process.arguments = line.split(separator: " ").map(String.init)
    process.currentDirectoryURL = folder
    process.environment = Self.environment(home: folder.appending(path: "home"), [:])
    process.standardOutput = output.fileHandleForWriting
    process.standardError = try Self.writing(to: errors)
    try process.run()
    try await Self.onThread { process.waitUntilExit() }
    return Outcome(
      status: process.terminationStatus, output: Data(), errors: try Data(contentsOf: errors))
  }

  /// Runs it with bytes on a pipe that stays open, and interrupts it, as Ctrl-C does, once its
  /// output so far is as it should be.
  func run(
    _ arguments: [String], piping bytes: Data, until isReached: @escaping @Sendable (String) -> Bool
  ) async throws -> Outcome {
    let errors = folder.appending(path: "errors-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: errors) }
    let (input, output) = (Pipe(), Pipe())
    let process = makeProcess(arguments)
    process.standardInput = input
    process.standardOutput = output
    process.standardError = try Self.writing(to: errors)
    try process.run()
    async let writing: Void = Self.onThread {
      try input.fileHandleForWriting.write(contentsOf: bytes)
    }
    let first = try await Self.onThread {
      var first = Data()
      while !isReached(String(decoding: first, as: UTF8.self)) {
        let part = output.fileHandleForReading.availableData
        if part.isEmpty { break }
        first += part
      }
      return first
    }
    try await writing
    process.interrupt()
    let rest = try await Self.onThread {
      let rest = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      return rest
    }
    try input.fileHandleForWriting.close()
    return Outcome(
      status: process.terminationStatus, output: first + rest,
      errors: try Data(contentsOf: errors))
  }

  /// Does what waits on a thread of its own, so that no other test waits with it.
  static func onThread<Value: Sendable>(
    _ body: @escaping @Sendable () throws -> Value
  ) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread { continuation.resume(with: Result { try body() }) }
    }
  }

  private static func environment(
    home: URL, _ more: [String: String]
  ) -> [String: String] {
    let own = [
      "SEAWORTHY_LEDGER", "SEAWORTHY_LANGUAGE", "XDG_DATA_HOME", "XDG_CONFIG_HOME",
      "SEAWORTHY_STANDARDS", "NO_COLOR", "COLUMNS", "TERM",
    ]
    return ProcessInfo.processInfo.environment
      .filter { !own.contains($0.key) }
      .merging(["HOME": home.path]) { $1 }
      .merging(more) { $1 }
  }

  private static func reading(_ input: Data, at url: URL) throws -> FileHandle {
    try input.write(to: url)
    return try FileHandle(forReadingFrom: url)
  }

  private static func writing(to url: URL) throws -> FileHandle {
    try Data().write(to: url)
    return try FileHandle(forWritingTo: url)
  }
}
