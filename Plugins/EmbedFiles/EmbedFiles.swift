import Foundation
import PackagePlugin

/// Writes a room's data files (schemas, standards, words, styles) into its source as string
/// literals, so that they travel inside the program.
@main
struct EmbedFiles: BuildToolPlugin {
  /// The folder whose files are embedded, by target. Paths are relative to the package.
  static let folders = [
    "SeaworthyPhrases": "Sources/Phrases/Words",
    "SeaworthyInspection": "Sources/Inspection/Schemas",
    "SeaworthyStandards": "Sources/Standards/Shipped",
    "SeaworthyReporting": "Sources/Reporting/Shipped",
    "SeaworthySimulation": "Sources/Simulation/Shipped",
    "seaworthy": "Fixtures/region",
  ]

  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let folder = Self.folders[target.name] else {
      Diagnostics.error("no folder to embed is named for \(target.name)")
      return []
    }
    let root = context.package.directoryURL.appending(path: folder)
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    let inputs = try FileManager.default.subpathsOfDirectory(atPath: root.path)
      .filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
      .sorted()
      .map { root.appending(path: $0) }
      .filter { !$0.hasDirectoryPath && isFile($0) }
    return [
      .buildCommand(
        displayName: "Embed \(folder)",
        executable: try context.tool(named: "EmbedTool").url,
        arguments: [output.path, root.path] + inputs.map(\.path),
        inputFiles: inputs, outputFiles: [output])
    ]
  }

  private func isFile(_ url: URL) -> Bool {
    var isDirectory: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path, isDirectory: &isDirectory)
      && !isDirectory.boolValue
  }
}
