import Foundation
import Testing

/// Compares what was written with a file that a reader can open. A file that is not there yet, or
/// any file while `SEAWORTHY_RECORD` is set, is written, and the test fails all the same.
func expectGolden(
  _ text: String, _ name: String, location: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden").appending(path: name)
  let recorded = try? String(contentsOf: file, encoding: .utf8)
  if let recorded, ProcessInfo.processInfo.environment["SEAWORTHY_RECORD"] == nil {
    let lines = zip(
      text.split(separator: "\n", omittingEmptySubsequences: false),
      recorded.split(separator: "\n", omittingEmptySubsequences: false)
    ).enumerated()
    let difference = lines.first { $1.0 != $1.1 }
    #expect(
      text == recorded,
      "\(name):\((difference?.offset ?? 0) + 1) reads otherwise: \(difference?.element.0 ?? "")",
      sourceLocation: location)
  } else {
    try Data(text.utf8).write(to: file)
    Issue.record("recorded \(name); run again to compare", sourceLocation: location)
  }
}
