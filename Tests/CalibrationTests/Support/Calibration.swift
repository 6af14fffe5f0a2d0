import Foundation

/// How much is calibrated, and where the tables go.
enum Calibration {
  private static let asked = ProcessInfo.processInfo.environment["SEAWORTHY_CALIBRATION"]
    .flatMap { Int($0) }

  /// Whether the whole calibration was asked for, of which the tables are written.
  static let isWhole = asked != nil

  /// How many regions of each kind: as many as are asked for, or the few of the suite.
  static func regions(inSuite few: Int) -> Int { asked ?? few }

  /// Writes a table of the whole calibration for people to read; a run of the suite writes none.
  static func publish(_ page: String, _ markdown: String) throws {
    guard isWhole else { return }
    let folder = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Documentation/Calibration")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(markdown.utf8).write(to: folder.appendingPathComponent("\(page).md"))
  }
}
