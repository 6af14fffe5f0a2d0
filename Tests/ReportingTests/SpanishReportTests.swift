import SeaworthyPhrases
import SeaworthyReporting
import Testing

/// A report in another language states the same facts.
@Suite struct SpanishReportTests {
  private func markdown(_ language: Language) async throws -> String {
    let bundle = try await ReportBundle(
      Sample.report(), formats: [.markdown], language: language, program: "0.1.0")
    return try #require(bundle.files["region.md"])
  }

  @Test func statesTheSameNumbers() async throws {
    let english = try await markdown(.english())
    let spanish = try await markdown(.shipped(.es))
    #expect(figures(in: english) == figures(in: spanish))
    #expect(figures(in: english).count > 100)
  }

  @Test func leavesNoPhraseWithoutWords() async throws {
    let spanish = try await markdown(.shipped(.es))
    #expect(!spanish.contains("⟨"))
    // The last line is for machines, in braces.
    #expect(spanish.split(separator: "\n").dropLast().allSatisfy { !$0.contains("{") })
    #expect(spanish.hasPrefix("# La región: alistamiento"))
  }

  /// The figures that have a point or a percent sign: what no grammar moves or repeats.
  private func figures(in text: String) -> [String] {
    text.split { !($0.isNumber || $0 == "." || $0 == ":") }.map(String.init)
      .filter { $0.contains(".") && $0.last != "." && $0.first?.isNumber == true }.sorted()
  }
}
