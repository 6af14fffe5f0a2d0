import Foundation
import SeaworthyIntake
import Testing

/// `seaworthy template`
@Suite(.timeLimit(.minutes(30))) struct TemplateTests {
  private static let interceptor = ["template", "--class", "33-ft interceptor"]

  @Test(
    "Writes a sheet that does not validate before it is filled",
    arguments: [interceptor, interceptor + ["--kind", "underwayTrial"], ["template", "--status"]])
  func writes(arguments: [String]) async throws {
    let program = try Program()
    let run = try await program.run(arguments)
    #expect(run.status == 0)
    #expect(run.words == "")
    try program.write(run.output, to: "sheet.xml")
    let check = try await program.run(["validate", "--format", "json", "sheet.xml"])
    #expect(check.status == 1)
    #expect(try check.summary().notices.map(\.code) == ["empty_value"])
  }

  @Test("Gives each sheet an identifier of its own")
  func identifiers() async throws {
    let program = try Program()
    var identifiers: Set<String> = []
    for _ in 0..<3 {
      let text = try await program.run(Self.interceptor).text
      identifiers.insert(
        try #require(text.firstMatch(of: #/ id="([^"]{36})"/#)).output.1.description)
    }
    #expect(identifiers.count == 3)
  }

  @Test("Writes a page to print, in the language asked for, into a file")
  func page() async throws {
    let program = try Program()
    let run = try await program.run(
      Self.interceptor + ["--html", "--language", "es", "--output", "XA-07.html"])
    #expect(run == Program.Outcome(status: 0, output: Data(), errors: Data()))
    let page = String(decoding: try program.read("XA-07.html"), as: UTF8.self)
    #expect(page.contains("<html lang=\"es\">"))
    #expect(page.contains("Bombas de achique"))
  }

  @Test("Leaves a file that is there as it is")
  func existing() async throws {
    let program = try Program()
    try program.write("filled in", to: "XA-07.xml")
    let run = try await program.run(Self.interceptor + ["--output", "XA-07.xml"])
    #expect(run.status == 3)
    #expect(run.words == "seaworthy: XA-07.xml is there already and was left as it is.\n")
    #expect(try program.read("XA-07.xml") == Data("filled in".utf8))
    let nowhere = try await program.run(Self.interceptor + ["--output", "no/folder.xml"])
    #expect(nowhere.status == 3)
    #expect(nowhere.words == "seaworthy: no/folder.xml cannot be written.\n")
  }

  @Test("Says which classes the standard has")
  func unknownClass() async throws {
    let run = try await Program().run(["template", "--class", "33-ft"])
    #expect(run.status == 2)
    #expect(
      run.words == """
        seaworthy: The standard has no checklist for the class 33-ft; it has 33-ft interceptor, \
        41-ft interceptor, 85-ft near-coastal patrol vessel.

        """)
  }

  @Test(
    "Refuses what makes no sense",
    arguments: [
      ["template"], ["template", "--kind", "boatCheck"], ["template", "--vessel", "XA-07"],
      ["template", "--class", "33-ft interceptor", "--vessel", "XA/XA-07"],
      ["template", "--status", "--kind", "boatCheck"],
      ["template", "--class", "33-ft interceptor", "--kind", "statusReport"],
    ])
  func usage(arguments: [String]) async throws {
    #expect(try await Program().run(arguments).status == 2)
  }

  @Test("States who a vessel of the ledger is, and follows the checklist of its class")
  func vessel() async throws {
    let program = try Program()
    _ = try await program.run(["import", Fixture.path("region/XA/2024-06-10-XA-register.xml")])
    for arguments in [["template"], ["template", "--status"]] {
      let run = try await program.run(arguments + ["--vessel", "XA/XA-07"])
      #expect(run.status == 0)
      for text in [
        "<Vessel coastGuard=\"XA\">", ">XA-07</VesselHullNumberText>", ">Sandpiper</VesselName>",
        ">33-ft interceptor</VesselClassText>",
      ] {
        #expect(run.text.contains(text), "\(text)")
      }
    }
    let stranger = try await program.run(["template", "--vessel", "XA/XA-99"])
    #expect(stranger.status == 2)
    #expect(stranger.words.contains("XA/XA-07, XA/XA-08"))
  }

  @Test("Takes the checklist from the standard that is named")
  func ownStandard() async throws {
    let program = try Program()
    let shipped = try String(
      contentsOf: Fixture.root.appending(path: "Sources/Standards/Shipped/default.xml"),
      encoding: .utf8)
    try program.write(
      shipped.replacing("class=\"41-ft interceptor\"", with: "class=\"12-m launch\""),
      to: "own.xml")
    let run = try await program.run(
      ["template", "--class", "12-m launch", "--standard", "own.xml"])
    #expect(run.status == 0)
    #expect(run.text.contains("<VesselClassText>12-m launch</VesselClassText>"))
  }
}
