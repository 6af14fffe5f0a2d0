import Foundation
import SeaworthyPhrases
import SeaworthyStandards

/// A folder of scoring standards, a file each.
struct StandardFolder {
  let path: String
  /// Whether somebody named it, so that it has to be there.
  let isNamed: Bool

  /// The folder of a path.
  init(_ path: String, isNamed: Bool = true) {
    self.path = path
    self.isNamed = isNamed
  }

  /// The person's own: `SEAWORTHY_STANDARDS`, else in the platform's folder of settings.
  init(of environment: [String: String] = ProcessInfo.processInfo.environment) {
    if let named = environment["SEAWORTHY_STANDARDS"], !named.isEmpty {
      self.init(named)
    } else {
      self.init(Self.settings(environment) + "/seaworthy/standards", isNamed: false)
    }
  }

  /// The XDG folder of settings; on macOS, Application Support.
  private static func settings(_ environment: [String: String]) -> String {
    let home = environment["HOME"] ?? NSHomeDirectory()
    #if os(macOS)
      return home + "/Library/Application Support"
    #else
      // A relative path in the variable is invalid and ignored, as the XDG specification says.
      if let settings = environment["XDG_CONFIG_HOME"], settings.hasPrefix("/") { return settings }
      return home + "/.config"
    #endif
  }

  /// Whether a path is that of a folder.
  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// The paths of its files, in the order of their names; hidden ones and folders are left alone.
  func files() throws -> [String] {
    guard isNamed || FileManager.default.fileExists(atPath: path) else { return [] }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw RunFailure.environment(Phrase("run.unreadable", ["path": .whole(path)]))
    }
    return names.filter { $0.hasSuffix(".xml") && !$0.hasPrefix(".") }.sorted()
      .map { path.hasSuffix("/") ? path + $0 : "\(path)/\($0)" }
  }

  /// The standards in it.
  ///
  /// Where one has an error, no other is taken in its place: its notices are told, and the run
  /// ends.
  func standards() throws -> [KnownStandard] {
    try files().map { KnownStandard(try StandardFile($0).standard(), from: .file($0)) }
  }
}
