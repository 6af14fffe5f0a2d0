import ArgumentParser
import Foundation

/// Where the ledger lies.
struct LedgerOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The ledger's file. Default: SEAWORTHY_LEDGER, else seaworthy/ledger.sqlite in your data folder.",
      valueName: "path"))
  var ledger: String?

  /// The ledger's path: as given, else from the environment, else in the platform's data folder.
  func path(environment: [String: String] = ProcessInfo.processInfo.environment) -> String {
    if let ledger { return ledger }
    if let named = environment["SEAWORTHY_LEDGER"], !named.isEmpty { return named }
    return Self.dataFolder(environment) + "/seaworthy/ledger.sqlite"
  }

  /// The XDG data folder; on macOS, Application Support.
  private static func dataFolder(_ environment: [String: String]) -> String {
    let home = environment["HOME"] ?? NSHomeDirectory()
    #if os(macOS)
      return home + "/Library/Application Support"
    #else
      // A relative path in the variable is invalid and ignored, as the XDG specification says.
      if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return data }
      return home + "/.local/share"
    #endif
  }
}
