// swift-tools-version: 6.1
import PackageDescription

/// One room of the house: its folder under Sources, and what it may import.
///
/// The table of imports stands in CONTRIBUTING.md; `HouseTests` holds the two equal.
func room(
  _ folder: String, imports: [Target.Dependency] = [], exclude: [String] = [],
  embeds: Bool = false
) -> Target {
  .target(
    name: "Seaworthy\(folder)", dependencies: imports, path: "Sources/\(folder)",
    exclude: exclude, swiftSettings: settings, plugins: embeds ? ["EmbedFiles"] : [])
}

func tests(
  of folder: String, imports: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(
    name: "\(folder)Tests", dependencies: imports, path: "Tests/\(folder)Tests",
    exclude: exclude, swiftSettings: settings)
}

// Warnings are errors wherever the project builds itself; a package that depends on this one
// could not be resolved with unsafe flags, so the Makefile asks for them.
let strict = Context.environment["SEAWORTHY_STRICT"] != nil

let settings: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (strict ? [.unsafeFlags(["-warnings-as-errors"])] : [])

let time: Target.Dependency = "SeaworthyTime"
let xml: Target.Dependency = "SeaworthyXML"
let archive: Target.Dependency = "SeaworthyArchive"
let phrases: Target.Dependency = "SeaworthyPhrases"
let notices: Target.Dependency = "SeaworthyNotices"
let inspection: Target.Dependency = "SeaworthyInspection"
let standards: Target.Dependency = "SeaworthyStandards"
let ledger: Target.Dependency = "SeaworthyLedger"
let intake: Target.Dependency = "SeaworthyIntake"
let readiness: Target.Dependency = "SeaworthyReadiness"
let trendStatistics: Target.Dependency = "SeaworthyTrendStatistics"
let trends: Target.Dependency = "SeaworthyTrends"
let assessment: Target.Dependency = "SeaworthyAssessment"
let reporting: Target.Dependency = "SeaworthyReporting"
let simulation: Target.Dependency = "SeaworthySimulation"
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")

let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "seaworthy",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "seaworthy", targets: ["seaworthy"]),
    .library(name: "SeaworthyTime", targets: ["SeaworthyTime"]),
    .library(name: "SeaworthyXML", targets: ["SeaworthyXML"]),
    .library(name: "SeaworthyArchive", targets: ["SeaworthyArchive"]),
    .library(name: "SeaworthyNotices", targets: ["SeaworthyNotices", "SeaworthyPhrases"]),
    .library(name: "SeaworthyInspection", targets: ["SeaworthyInspection"]),
    .library(name: "SeaworthyStandards", targets: ["SeaworthyStandards"]),
    .library(name: "SeaworthyReadiness", targets: ["SeaworthyReadiness"]),
    .library(name: "SeaworthyTrends", targets: ["SeaworthyTrends", "SeaworthyTrendStatistics"]),
    .library(
      name: "SeaworthyAssessment",
      targets: ["SeaworthyAssessment", "SeaworthyLedger", "SeaworthyIntake"]),
    .library(name: "SeaworthyReporting", targets: ["SeaworthyReporting"]),
    .library(name: "SeaworthySimulation", targets: ["SeaworthySimulation"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.5.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", path: "Sources/CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CZstd", path: "Sources/CZstd", pkgConfig: "libzstd",
      providers: [.apt(["libzstd-dev"]), .brew(["zstd"])]),
    .systemLibrary(
      name: "CLibArchive", path: "Sources/CLibArchive", pkgConfig: "libarchive",
      providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]),
    .systemLibrary(
      name: "CZlib", path: "Sources/CZlib", pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),

    room("Time"),
    room("XML", imports: ["CLibXML2"]),
    room("Archive", imports: ["CLibArchive", "CZlib"]),
    room("TrendStatistics"),
    room("Phrases", imports: [time], exclude: ["Words"], embeds: true),
    room("Notices", imports: [phrases]),
    room(
      "Inspection", imports: [time, xml, notices, phrases, crypto], exclude: ["Schemas"],
      embeds: true),
    room(
      "Standards", imports: [time, xml, notices, phrases, inspection], exclude: ["Shipped"],
      embeds: true),
    room("Ledger", imports: [time, notices, phrases, inspection, grdb, "CZstd"]),
    room("Intake", imports: [time, archive, notices, phrases, inspection, ledger]),
    room("Readiness", imports: [time, inspection, standards, trendStatistics]),
    room("Trends", imports: [time, inspection, standards, readiness, trendStatistics]),
    room(
      "Assessment",
      imports: [time, phrases, notices, inspection, standards, ledger, readiness, trends]),
    room(
      "Reporting",
      imports: [
        time, phrases, inspection, standards, readiness, trendStatistics, trends, assessment,
      ], exclude: ["Shipped"], embeds: true),
    room(
      "Simulation", imports: [time, inspection, standards], exclude: ["Shipped"], embeds: true),
    .executableTarget(
      name: "seaworthy",
      dependencies: [
        time, phrases, notices, inspection, standards, ledger, intake, assessment, reporting,
        simulation, argumentParser,
      ],
      path: "Sources/seaworthy", swiftSettings: settings, plugins: ["EmbedFiles"]),

    tests(of: "House", imports: []),
    tests(of: "Time", imports: [time]),
    tests(of: "XML", imports: [xml]),
    tests(of: "Archive", imports: [archive]),
    tests(of: "TrendStatistics", imports: [trendStatistics]),
    tests(of: "Phrases", imports: [time, phrases]),
    tests(of: "Notices", imports: [time, phrases, notices]),
    tests(
      of: "Inspection", imports: [time, xml, phrases, notices, inspection, standards]),
    tests(of: "Standards", imports: [time, xml, phrases, notices, inspection, standards]),
    tests(of: "Ledger", imports: [time, phrases, notices, inspection, ledger, grdb]),
    tests(
      of: "Intake",
      imports: [
        time, archive, phrases, notices, inspection, standards, ledger, intake, grdb, "CPowerCut",
      ]),
    // Cuts the power under SQLite's files, for tests.
    .target(
      name: "CPowerCut", path: "Tests/CPowerCut", linkerSettings: [.linkedLibrary("sqlite3")]),
    tests(of: "Readiness", imports: [time, inspection, standards, trendStatistics, readiness]),
    tests(
      of: "Trends",
      imports: [time, inspection, standards, readiness, trendStatistics, trends]),
    tests(
      of: "Assessment",
      imports: [
        time, phrases, notices, inspection, standards, ledger, readiness, trends, assessment, grdb,
        simulation,
      ]),
    tests(
      of: "Reporting",
      imports: [
        time, phrases, notices, inspection, standards, ledger, intake, readiness,
        trendStatistics, trends, assessment, reporting, simulation,
      ], exclude: ["Golden"]),
    tests(
      of: "Simulation", imports: [time, notices, inspection, standards, simulation]),
    tests(
      of: "Calibration",
      imports: [
        time, inspection, standards, ledger, readiness, trendStatistics, trends, assessment,
        simulation, notices,
      ]),
    // It runs the built program, and reads what that writes with the rooms' own types.
    tests(of: "Program", imports: ["seaworthy", time, xml, notices, inspection, ledger, intake]),

    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        time, notices, inspection, standards, ledger, readiness, trends, assessment, simulation,
      ], path: "Benchmarks", swiftSettings: settings),

    .executableTarget(name: "EmbedTool", path: "Sources/EmbedTool", swiftSettings: settings),
    .plugin(name: "EmbedFiles", capability: .buildTool(), dependencies: ["EmbedTool"]),
  ],
  swiftLanguageModes: [.v6]
)
