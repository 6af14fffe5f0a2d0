import Foundation
import SeaworthyNotices
import Testing

@testable import SeaworthyIntake

/// Many bad files and good ones in one batch.
@Suite(.timeLimit(.minutes(30))) struct BatchTests {
  /// What must become of a refused or held file; it lies beside the file.
  private struct Expected: Decodable {
    struct Notice: Decodable {
      var code: String
    }
    var outcome: String
    var vessel: String?
    var notices: [Notice]
  }

  @Test("Every file of a batch gets the outcome that stands beside it, and the good ones are kept")
  func refusedAmongGood() async throws {
    let program = try Program()
    let refused = URL(filePath: Fixture.path("refused"))
    let names = try FileManager.default.contentsOfDirectory(atPath: refused.path)
      .filter { !$0.hasSuffix(".expected.json") }.sorted()
    for name in names {
      try program.write(Data(contentsOf: refused.appending(path: name)), to: "visit/\(name)")
    }
    let good = try Fixture.regionFiles()
    let run = try await program.run(
      ["import", "--format", "json"] + names.map { "visit/\($0)" } + good)
    let summary = try run.summary()
    #expect(run.status == 1)
    #expect(summary.summary.files == names.count + good.count)
    #expect(summary.summary.kept + summary.summary.revised == good.count)

    var held: [ImportSummary.Held] = []
    var rejected: [ImportSummary.Refused] = []
    for name in names {
      let stem = try #require(name.split(separator: ".").first)
      let json = try Data(contentsOf: refused.appending(path: "\(stem).expected.json"))
      let expected = try JSONDecoder().decode(Expected.self, from: json)
      let codes = Set(expected.notices.map(\.code)).sorted()
      switch expected.outcome {
      case "held":
        held.append(
          ImportSummary.Held(file: "visit/\(name)", vessel: expected.vessel, codes: codes))
      default: rejected.append(ImportSummary.Refused(file: "visit/\(name)", codes: codes))
      }
    }
    // What stands beside a file is what is wrong with it, not what is only worth knowing.
    let info = Set(summary.notices.filter { $0.severity == .info }.map(\.code))
    let waiting = summary.held.map { file in
      ImportSummary.Held(
        file: file.file, vessel: file.vessel, codes: file.codes.filter { !info.contains($0) })
    }
    #expect(waiting == held)
    #expect(summary.refused == rejected)
    #expect(summary.faults == nil)
  }

  @Test("In text, each file has a line, and the last line counts them")
  func text() async throws {
    let program = try Program()
    let run = try await program.run([
      "import", Fixture.path("refused/severity-misspelt.xml"), Fixture.path("refused/empty.xml"),
      Fixture.path("valid/plain.xml"),
    ])
    #expect(run.status == 1)
    #expect(
      run.text == """
        \(Fixture.path("refused/severity-misspelt.xml")): held until it is corrected
        \(Fixture.path("refused/empty.xml")): refused
        \(Fixture.path("valid/plain.xml")): kept
        3 files: 1 kept, 1 held, 1 refused.

        """)
    #expect(
      run.words == """
        error[unknown_severity]: \(Fixture.path("refused/severity-misspelt.xml")):26:51
          26 | … id="D-9" item="529-02" severity="disablng" classifiedBy="team engineer"
             |                                    ^^^^^^^^
          "disablng" is not one of disabling, restrictive, major, minor
          the nearest is disabling
          kept aside, not scored: XA-07 counts as unknown from its last report before 10
          Jun 2025 until this is corrected
          remedy: use the class that the operator's handbook gives the item
        error[empty_file]: \(Fixture.path("refused/empty.xml"))
          the file is empty
          remedy: send the file again from the device that made it

        """)
  }
}
