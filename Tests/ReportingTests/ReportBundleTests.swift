import SeaworthyAssessment
import SeaworthyPhrases
import Testing

@testable import SeaworthyReporting

@Suite("The files of a report")
struct ReportBundleTests {
  private let bundle: ReportBundle

  init() async throws {
    bundle = try await ReportBundle(
      Sample.report(), formats: Set(ReportFormat.ofOneFile), language: .english(), program: "0.1.0")
  }

  @Test("hold the region and each coast guard in every format")
  func names() {
    #expect(
      bundle.names == [
        "XA.html", "XA.json", "XA.md", "XB.html", "XB.json", "XB.md", "region.html",
        "region.json", "region.md",
      ])
  }

  @Test("read as recorded", arguments: ["region.html", "XA.html", "region.md", "XB.md", "XA.json"])
  func golden(name: String) throws {
    try expectGolden(#require(bundle.files[name]), name)
  }

  @Test(
    "are the same whether a format is asked for alone or with all", arguments: ReportFormat.allCases
  )
  func alone(format: ReportFormat) async throws {
    let (all, alone) = (try await files(Set(ReportFormat.allCases)), try await files([format]))
    let ending = ".\(format.fileExtension)"
    #expect(!alone.isEmpty)
    #expect(alone == all.filter { $0.key.hasSuffix(ending) })
  }

  private func files(_ formats: Set<ReportFormat>) async throws -> [String: String] {
    try await ReportBundle(
      Sample.report(), formats: formats, language: .english(), program: "0.1.0"
    ).files
  }

  @Test("hold nothing of another coast guard", arguments: ReportFormat.ofOneFile)
  func separation(format: ReportFormat) throws {
    let ending = format.fileExtension
    #expect(try #require(bundle.files["XA.\(ending)"]).contains("XA-07"))
    #expect(try !#require(bundle.files["XA.\(ending)"]).contains("XB"))
    #expect(try !#require(bundle.files["XB.\(ending)"]).contains("XA-"))
  }
}
